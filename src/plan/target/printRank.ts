import { printNumber } from '../numbers/printNumber';
import { canonicalQuantity } from './canonicalQuantity';
import type { LevelTarget, Ratio } from './target';

/** «almeno buono», «superiore a discreto». */
export function printLevel({ operator, level }: LevelTarget, language: 'it' | 'en'): string {
  return `${levelOperators[language][operator]} ${level}`;
}

/** `>= buono`. */
export function canonicalLevel({ operator, level }: LevelTarget): string {
  return `${operator} ${level}`;
}

/** «almeno 4 su 5», «at least 4 out of 5». */
export function printRatio({ operator, numerator, denominator }: Ratio, language: 'it' | 'en'): string {
  const [part, whole] = [numerator, denominator].map((value) => printNumber(value, language));
  return `${ratioOperators[language][operator]} ${String(part)} ${language === 'it' ? 'su' : 'out of'} ${String(whole)}`;
}

/** `>= 4 su 5`. */
export function canonicalRatio({ operator, numerator, denominator }: Ratio): string {
  const [part, whole] = [numerator, denominator].map((value) => canonicalQuantity({ value, unit: null }));
  return `${operator} ${String(part)} su ${String(whole)}`;
}

const levelOperators = {
  it: { '>=': 'almeno', '>': 'superiore a', '<=': 'al massimo', '<': 'inferiore a', '=': 'pari a' },
  en: { '>=': 'at least', '>': 'above', '<=': 'at most', '<': 'below', '=': 'exactly' },
} as const;

const ratioOperators = {
  it: { '>=': 'almeno', '>': 'più di', '<=': 'al massimo', '<': 'meno di', '=': 'pari a' },
  en: { '>=': 'at least', '>': 'more than', '<=': 'at most', '<': 'less than', '=': 'exactly' },
} as const;
