/**
 * The day at which figures are taken: the one asked for, else the earlier of today and 31 December of the plan year.
 * A file recalculated the year after its plan therefore keeps its figures.
 */
export function referenceDate(asked: string | null, today: string, year: number): string {
  const end = `${String(year)}-12-31`;
  return asked ?? (today < end ? today : end);
}

/** Today in Rome, `YYYY-MM-DD`: a plan's deadlines are Italian days wherever the workbook is open. */
export function todayInRome(now: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Rome',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return ['year', 'month', 'day'].map((type) => parts.get(type as Intl.DateTimeFormatPartTypes) ?? '').join('-');
}
