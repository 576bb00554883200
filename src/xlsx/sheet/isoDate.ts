const DAY = 86_400_000;

/** Serial of an ISO 8601 date, time or both, without a zone (cells of type `d`, ECMA-376 part 1, 18.18.11); null when it isn't one. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const found = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!found || text.trim() === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = found;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  return (date1904 ? days - FROM_1904 : days - FROM_1900 - (days < MARCH_1900 ? 1 : 0)) + time;
}

const FROM_1904 = Date.UTC(1904, 0, 1) / DAY;
const FROM_1900 = Date.UTC(1899, 11, 30) / DAY;
// Excel believes that 1900 had a 29 February: serials before it are one less.
const MARCH_1900 = Date.UTC(1900, 2, 1) / DAY;
