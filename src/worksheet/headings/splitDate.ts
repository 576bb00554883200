import { monthNames } from '../../plan/target/vocabulary/months';

/** A heading without the day or year it speaks of. */
export interface SplitHeading {
  readonly words: string;
  readonly year: number | null;
  /** `MMDD`; null where no day is written. */
  readonly day: string | null;
}

const months: readonly string[] = monthNames.it;
const inFront = '(?:(?:dell |dal )?anno |al |a |nel |del |entro il |il )?';
const dayAndMonth = `(?<day>[0-2]?\\d|3[01]) (?<month>0?\\d|1[0-2]|${months.join('|')})(?: (?<dated>(?:19|20)\\d\\d))?`;
const yearAlone = '(?<year>(?:19|20)\\d\\d)(?: (?:19|20)\\d\\d)?';
const date = new RegExp(`(?<![\\p{L}\\p{N}])${inFront}(?:${dayAndMonth}|${yearAlone})(?![\\p{L}\\p{N}])`, 'u');

/** `consuntivo al 31 dicembre 2023`, `target 2023 valore atteso`, `valore al 31 12`: a span of years is its first. */
export function splitDate(heading: string): SplitHeading {
  const match = date.exec(heading);
  if (match === null) return { words: heading, year: null, day: null };
  const { day, month = '', dated, year = dated } = match.groups ?? {};
  const words = `${heading.slice(0, match.index)} ${heading.slice(match.index + match[0].length)}`;
  const named = months.indexOf(month) + 1;
  const number = named > 0 ? String(named) : month;
  return {
    words: words.replace(/ +/g, ' ').trim(),
    year: year === undefined ? null : Number(year),
    day: day === undefined ? null : `${number.padStart(2, '0')}${day.padStart(2, '0')}`,
  };
}
