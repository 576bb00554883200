import { printNumber } from './printNumber';
import type { Quantity } from './quantity';

/** `90%`, `30,50 €`, `4 gg`, `3.100`: money that is not whole has two decimals at least. */
export function printQuantity({ value, unit }: Quantity, language: 'it' | 'en'): string {
  const number = printNumber(value, language);
  if (unit === null) return number;
  if (unit === '%') return `${number}%`;
  if (unit === '€') return `${withCents(number, language)} €`;
  return `${number} ${unit}`;
}

function withCents(number: string, language: 'it' | 'en'): string {
  const point = number.lastIndexOf(language === 'it' ? ',' : '.');
  return point > 0 && point === number.length - 2 ? `${number}0` : number;
}
