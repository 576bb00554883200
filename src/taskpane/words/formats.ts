import { printQuantity } from '../../plan/numbers/printQuantity';
import type { Language } from './words';

/** Digits, dates and times as Excel shows them to the people of a language. */
export interface Formats {
  /** `1 indicatore`, `219 indicatori`. */
  readonly counted: (count: number, one: string, many: string) => string;
  /** `YYYY-MM-DD` to `31/12/2017`. */
  readonly day: (isoDay: string) => string;
  /** `10:42`. */
  readonly time: (at: Date) => string;
}

export function formatsFor(locale: string): Formats {
  const number = new Intl.NumberFormat(locale);
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  return {
    counted: (count, one, many) => `${number.format(count)} ${count === 1 ? one : many}`,
    day: (isoDay) => isoDay.split('-').reverse().join('/'),
    time: (at) => clock.format(at),
  };
}

/** `98,35%` of 0.98356: cut to two decimals, as degrees are, and none that say nothing. */
export const percentIn =
  (language: Language) =>
  (ratio: number): string =>
    printQuantity({ value: Math.trunc(Number((ratio * 10000).toPrecision(12))) / 100, unit: '%' }, language);

/** `89,2%` of 0.8926: means have one decimal, cut, so that a mean with a failure in it never shows as 100,0%. */
export function meanIn(locale: string): (ratio: number) => string {
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (ratio) => `${oneDecimal.format(Math.trunc(Number((ratio * 1000).toPrecision(12))) / 10)}%`;
}
