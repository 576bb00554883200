import { printQuantity } from '../numbers/printQuantity';
import { canonicalQuantity } from './canonicalQuantity';
import type { Range } from './target';

/** «tra 80% e 90%», «più di 80% e al massimo 90%». */
export function printRange({ min, max, minIncluded, maxIncluded, unit }: Range, language: 'it' | 'en'): string {
  const words = rangeWords[language];
  const low = printQuantity({ value: min, unit }, language);
  const high = printQuantity({ value: max, unit }, language);
  if (minIncluded && maxIncluded) return `${words.between} ${low} ${words.and} ${high}`;
  return `${minIncluded ? words.least : words.more} ${low} ${words.and} ${maxIncluded ? words.most : words.less} ${high}`;
}

/** With operators in signs, which leave nothing to the baseline. */
export function canonicalRange({ min, max, minIncluded, maxIncluded, unit }: Range): string {
  const low = canonicalQuantity({ value: min, unit });
  const high = canonicalQuantity({ value: max, unit });
  return `${minIncluded ? '>=' : '>'} ${low} e ${maxIncluded ? '<=' : '<'} ${high}`;
}

const rangeWords = {
  it: { between: 'tra', and: 'e', least: 'almeno', more: 'più di', most: 'al massimo', less: 'meno di' },
  en: { between: 'between', and: 'and', least: 'at least', more: 'more than', most: 'at most', less: 'less than' },
} as const;
