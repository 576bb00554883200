const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial of a day in Excel's 1900 date system; right from 1 March 1900 on (the made-up 29/02/1900 lies before). */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
}

export function serialOfIso(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return serialOf(year, month, day);
}

/** `YYYY-MM-DD` of a serial; the time of day is dropped. */
export function isoOfSerial(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** `31/10/2017` of `2017-10-31`. */
export function italianDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** Whether `YYYY-MM-DD` is a day of the calendar. */
export function isCalendarDate(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso;
}
