import { printNumber } from '../numbers/printNumber';
import { canonicalQuantity } from './canonicalQuantity';
import type { Frequency } from './target';

/** «almeno 2 volte l'anno», «at least twice a year». */
export function printFrequency({ operator, perYear }: Frequency, language: 'it' | 'en'): string {
  const often = printNumber(perYear, language);
  return language === 'it'
    ? `${italian[operator]} ${often} ${times(perYear)} l'anno`
    : `${english[operator]} ${perYear === 1 ? 'once' : perYear === 2 ? 'twice' : `${often} times`} a year`;
}

/** `>= 2 volte l'anno`. */
export function canonicalFrequency({ operator, perYear }: Frequency): string {
  return `${operator} ${canonicalQuantity({ value: perYear, unit: null })} ${times(perYear)} l'anno`;
}

function times(perYear: number): string {
  return perYear === 1 ? 'volta' : 'volte';
}

const italian = { '>=': 'almeno', '>': 'più di', '<=': 'al massimo', '<': 'meno di', '=': 'pari a' } as const;
const english = { '>=': 'at least', '>': 'more than', '<=': 'at most', '<': 'less than', '=': 'exactly' } as const;
