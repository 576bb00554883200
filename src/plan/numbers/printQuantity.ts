import { printNumber } from './printNumber';
import type { Quantity } from './quantity';

/** From here on the digits say nothing, and nobody can count them. */
const TOO_LONG = 1e15;

/** `90%`, `30,50 €`, `4 gg`, `3.100`, in English `4 days`: money that is not whole has two decimals at least. */
export function printQuantity({ value, unit }: Quantity, language: 'it' | 'en'): string {
  const number = Math.abs(value) < TOO_LONG ? printNumber(value, language) : String(value).toUpperCase();
  if (unit === null) return number;
  if (unit === '%') return `${number}%`;
  if (unit === '€') return `${withCents(number, language)} €`;
  const [one, many] = (language === 'en' ? englishUnits[unit] : undefined) ?? [unit, unit];
  return `${number} ${Math.abs(value) === 1 ? one : many}`;
}

function withCents(number: string, language: 'it' | 'en'): string {
  const point = number.lastIndexOf(language === 'it' ? ',' : '.');
  return point > 0 && point === number.length - 2 ? `${number}0` : number;
}

const englishUnits: Readonly<Record<string, readonly [one: string, many: string] | undefined>> = {
  gg: ['day', 'days'],
  'gg lavorativi': ['working day', 'working days'],
  ore: ['hour', 'hours'],
  minuti: ['minute', 'minutes'],
  settimane: ['week', 'weeks'],
  mesi: ['month', 'months'],
  anni: ['year', 'years'],
  anno: ['year', 'years'],
};
