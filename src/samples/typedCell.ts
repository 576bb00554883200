import type { ActualFacts } from './planFacts';
import { dateSerial, printItalian } from './printItalian';

/** What a cell holds after somebody has typed into it. */
export interface TypedCell {
  readonly value: string | number | null;
  readonly numberFormat: string | null;
  /** Typed with a leading apostrophe, because an Italian Excel would otherwise have made a number of it. */
  readonly quotePrefix: boolean;
}

interface NativeCell {
  readonly value: number;
  readonly numberFormat: string;
}

/**
 * A cell that shows exactly what is written: a native number, percentage or day where a number format can say it
 * to the letter, and text everywhere else. `30 %` and `6,84 €` stay text: Excel would show them another way.
 */
export function typedCell(written: string | null): TypedCell {
  if (written === null) return { value: null, numberFormat: null, quotePrefix: false };
  const native = readNumber(written) ?? readPercentage(written) ?? readDay(written);
  if (native !== null && printItalian(native.value, native.numberFormat) === written) {
    return { ...native, quotePrefix: false };
  }
  return { value: written, numberFormat: null, quotePrefix: wouldBeConverted(written) };
}

/** A result is stored as the data file says, right or wrong. */
export function actualCell(actual: ActualFacts | null): TypedCell {
  if (actual === null) return typedCell(null);
  if ('number' in actual) return { value: actual.number, numberFormat: actual.format, quotePrefix: false };
  if ('text' in actual) return { value: actual.text, numberFormat: null, quotePrefix: false };
  const [year = 0, month = 0, day = 0] = actual.date.split('-').map(Number);
  return { value: dateSerial(year, month, day), numberFormat: 'dd/mm/yyyy', quotePrefix: false };
}

function readNumber(written: string): NativeCell | null {
  const found = /^-?\d+(?:,(?<fraction>\d+))?$/.exec(written);
  if (!found) return null;
  return { value: Number(written.replace(',', '.')), numberFormat: decimalFormat(found.groups?.fraction) };
}

/** Without a sign: `-2%` is a change against the baseline, and a number would lose that. */
function readPercentage(written: string): NativeCell | null {
  const found = /^(?<points>\d+(?:,(?<fraction>\d+))?)%$/.exec(written)?.groups;
  if (!found) return null;
  return {
    value: Number((found.points ?? '').replace(',', '.')) / 100,
    numberFormat: `${decimalFormat(found.fraction)}%`,
  };
}

function readDay(written: string): NativeCell | null {
  const found = /^(\d\d)\/(\d\d)\/(\d\d|\d{4})$/.exec(written);
  if (!found) return null;
  const [, day = '', month = '', year = ''] = found;
  return {
    value: dateSerial(Number(year.padStart(4, '20')), Number(month), Number(day)),
    numberFormat: year.length === 2 ? 'dd/mm/yy' : 'dd/mm/yyyy',
  };
}

function decimalFormat(fraction: string | undefined): string {
  return fraction === undefined ? '0' : `0.${'0'.repeat(fraction.length)}`;
}

/** Signs start a formula; digits with nothing but separators, `%` and `€` are an amount, and `01.01` is New Year's Day. */
function wouldBeConverted(written: string): boolean {
  return /^[-+=@]/.test(written) || (/\d/.test(written) && /^[\d.,/%€\s]+$/.test(written));
}
