/**
 * The day at which figures are taken: the one asked for, else the earlier of today and 31 December of the plan year.
 * A file recalculated the year after its plan therefore keeps its figures.
 */
export function referenceDate(asked: string | null, today: string, year: number): string {
  const end = `${String(year)}-12-31`;
  return asked ?? (today < end ? today : end);
}

/** Today in Rome, `YYYY-MM-DD`: deadlines are the body's, not the computer's. */
export function todayInRome(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' }).format(now);
}
