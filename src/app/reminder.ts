import { countingTarget } from '../plan/plan';
import { printDate } from '../plan/target/printDate';
import { printTarget } from '../plan/target/printTarget';
import type { Unreported } from '../plan/rollup/unreported';

/** Which plan the results are missing from. */
export interface ReminderOf {
  readonly year: number;
  readonly sheet: string;
  /** `YYYY-MM-DD`. */
  readonly referenceDate: string;
}

/** The mail that asks an owner for the results that are missing, ready to be copied. */
export function writeReminder({ owner, indicators }: Unreported, of: ReminderOf, language: 'it' | 'en'): string {
  const say = words[language];
  const lines = indicators.map(({ indicator }) => {
    const target = countingTarget(indicator, of.year);
    const asked =
      target?.reading.status === 'read' ? printTarget(target.reading.target, language) : target?.written.text;
    return `- ${indicator.code} ${indicator.name}${asked === undefined ? '' : `: ${say.target} ${asked}`}`;
  });
  return [
    say.subject(of.year, indicators.length),
    '',
    say.greeting(owner),
    say.missing(indicators.length, printDate(of.referenceDate, language)),
    '',
    ...lines,
    '',
    say.where(of.sheet),
    say.thanks,
  ].join('\n');
}

interface ReminderWords {
  subject(year: number, count: number): string;
  greeting(owner: string | null): string;
  missing(count: number, day: string): string;
  where(sheet: string): string;
  readonly target: string;
  readonly thanks: string;
}

const words: Readonly<Record<'it' | 'en', ReminderWords>> = {
  it: {
    subject: (year, count) =>
      `Piano della performance ${year}: ${count === 1 ? 'manca un consuntivo' : `mancano ${count} consuntivi`}`,
    greeting: (owner) => (owner === null ? 'Buongiorno,' : `All’attenzione di ${owner}`),
    missing: (count, day) =>
      count === 1
        ? `al ${day} manca il consuntivo di questo indicatore:`
        : `al ${day} mancano i consuntivi di questi ${count} indicatori:`,
    where: (sheet) => `Si scrivono nella colonna Consuntivo del foglio «${sheet}».`,
    target: 'si chiede',
    thanks: 'Grazie.',
  },
  en: {
    subject: (year, count) =>
      `Performance plan ${year}: ${count === 1 ? 'a result is' : `${count} results are`} missing`,
    greeting: (owner) => (owner === null ? 'Good morning,' : `For the attention of ${owner}`),
    missing: (count, day) =>
      count === 1
        ? `as of ${day} the result of this indicator is missing:`
        : `as of ${day} the results of these ${count} indicators are missing:`,
    where: (sheet) => `Results are typed in column Consuntivo of sheet “${sheet}”.`,
    target: 'asked for is',
    thanks: 'Thank you.',
  },
};
