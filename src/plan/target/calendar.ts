/** Months and days count from 1. */
export function lastDayOf(month: number, year: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `YYYY-MM-DD`. */
export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The years a plan can speak of; beyond them a date is a slip. */
export function isPlanYear(year: number): boolean {
  return year >= 1990 && year <= 2099;
}

const dayMs = 86_400_000;
/** Day 0 of Excel's 1900 system for every date after its imaginary 29/02/1900. */
const excelEpoch = Date.UTC(1899, 11, 30);

/** The day of an Excel serial, without its time; null outside the years of a plan. */
export function dateOfSerial(serial: number): { year: number; month: number; day: number } | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 80_000) return null;
  const date = new Date(excelEpoch + Math.floor(serial) * dayMs);
  const year = date.getUTCFullYear();
  return isPlanYear(year) ? { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() } : null;
}

/** 0 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
