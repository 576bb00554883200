import { printNumber } from '../numbers/printNumber';
import { printQuantity } from '../numbers/printQuantity';
import { articleOf } from './italianArticle';
import { printDate } from './printDate';
import type { Deadline, Operator, Target, Threshold } from './target';

/** A target in words: «almeno il 90%», «meno di 30,50 €», «entro il 31/10/2017», «fatto (ON)». */
export function printTarget(target: Target, language: 'it' | 'en'): string {
  switch (target.kind) {
    case 'threshold':
      return language === 'it'
        ? italianThreshold(target)
        : `${englishOperators[target.operator]} ${printQuantity(target, 'en')}`;
    case 'deadline':
      return language === 'it' ? italianDeadline(target) : englishDeadline(target);
    case 'switch':
      return target.on
        ? { it: 'fatto (ON)', en: 'done (ON)' }[language]
        : { it: 'non fatto (OFF)', en: 'not done (OFF)' }[language];
    case 'range':
    case 'level':
    case 'ratio':
    case 'frequency':
    case 'change':
    case 'maintain':
    case 'compound':
    case 'milestones':
      throw new Error(`${target.kind} has no words yet`);
  }
}

/**
 * A target as text that says everything and leaves nothing to a baseline: reading it gives the same target, with the
 * operator now written rather than assumed.
 */
export function canonicalTarget(target: Target): string {
  switch (target.kind) {
    case 'threshold':
      return `${target.operator} ${canonicalQuantity(target)}`;
    case 'deadline': {
      const date = printDate(target.date, 'it');
      return target.from === null ? `${target.operator} ${date}` : `dal ${printDate(target.from, 'it')} al ${date}`;
    }
    case 'switch':
      return target.on ? 'ON' : 'OFF';
    case 'range':
    case 'level':
    case 'ratio':
    case 'frequency':
    case 'change':
    case 'maintain':
    case 'compound':
    case 'milestones':
      throw new Error(`${target.kind} has no canonical text yet`);
  }
}

const italianOperators: Readonly<Record<Operator, { readonly plain: string; readonly articled: string }>> = {
  '>=': { plain: 'almeno', articled: 'almeno ' },
  '<=': { plain: 'al massimo', articled: 'al massimo ' },
  '~': { plain: 'circa', articled: 'circa ' },
  '>': { plain: 'più di', articled: 'più de' },
  '<': { plain: 'meno di', articled: 'meno de' },
  '=': { plain: 'pari a', articled: 'pari a' },
};

const englishOperators: Readonly<Record<Operator, string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '~': 'about',
  '>': 'more than',
  '<': 'less than',
  '=': 'exactly',
};

/** Percentages take the article (l'8%, lo 0%), which melts into «di» and «a»; counts and money take none. */
function italianThreshold({ operator, value, unit }: Threshold): string {
  const quantity = printQuantity({ value, unit }, 'it');
  const { plain, articled } = italianOperators[operator];
  if (unit !== '%') return `${plain} ${quantity}`;
  const article = articleOf(value);
  const melted = articled.endsWith(' ') ? article : meltedArticles[article];
  return article === "l'" ? articled + melted + quantity : `${articled}${melted} ${quantity}`;
}

const meltedArticles = { il: 'l', lo: 'llo', "l'": "ll'" } as const;

function italianDeadline({ operator, date, from }: Deadline): string {
  if (from !== null) return `dal ${printDate(from, 'it')} al ${printDate(date, 'it')}`;
  return `${{ '<=': 'entro il', '<': 'prima del', '=': 'il' }[operator]} ${printDate(date, 'it')}`;
}

function englishDeadline({ operator, date, from }: Deadline): string {
  if (from !== null) return `from ${printDate(from, 'en')} to ${printDate(date, 'en')}`;
  return `${{ '<=': 'by', '<': 'before', '=': 'on' }[operator]} ${printDate(date, 'en')}`;
}

/** `40,123` alone could be an English 40 thousand: a fourth decimal says it is not. */
function canonicalQuantity({ value, unit }: Threshold): string {
  const number = printNumber(value, 'it');
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(number)) return `${number}0${unitAfter(unit)}`;
  return printQuantity({ value, unit }, 'it');
}

function unitAfter(unit: string | null): string {
  if (unit === null) return '';
  return unit === '%' ? '%' : ` ${unit}`;
}
