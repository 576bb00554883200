import { canonicalQuantity } from './canonicalQuantity';
import { articled, withArticle } from './italianArticle';
import { sayQuantity } from './sayQuantity';
import type { Range } from './target';

/** «tra l'80% e il 90%», «più dell'80% e al massimo il 90%». */
export function printRange({ min, max, minIncluded, maxIncluded, unit }: Range, language: 'it' | 'en'): string {
  const [least, most] = [
    { value: min, unit },
    { value: max, unit },
  ];
  if (language === 'it')
    return minIncluded && maxIncluded
      ? `tra ${articled(least)} e ${articled(most)}`
      : `${withArticle(minIncluded ? '>=' : '>', least)} e ${withArticle(maxIncluded ? '<=' : '<', most)}`;
  const words = rangeWords;
  const low = sayQuantity(least, language);
  const high = sayQuantity(most, language);
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
  between: 'between',
  and: 'and',
  least: 'at least',
  more: 'more than',
  most: 'at most',
  less: 'less than',
} as const;
