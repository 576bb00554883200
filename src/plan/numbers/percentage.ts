import { printNumber } from './printNumber';

/** A degree or share as a percentage: `87,5%` of 0.875. */
export const percentage = (share: number, language: 'it' | 'en'): string =>
  `${printNumber(Number((share * 100).toPrecision(12)), language)}%`;
