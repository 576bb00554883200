import { printNumber } from '../numbers/printNumber';
import { printQuantity } from '../numbers/printQuantity';
import type { Quantity } from '../numbers/quantity';

/** `40,123` alone could be an English 40 thousand: a fourth decimal says it is not. */
export function canonicalQuantity({ value, unit }: Quantity): string {
  const number = printNumber(value, 'it');
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(number)) return `${number}0${unitAfter(unit)}`;
  // one group of thousands beside a small baseline would be read as decimals: `20.150` beside 40
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(number)) {
    const mayBeYear = value >= 1900 && value < 2100;
    return (mayBeYear ? `${number},0` : number.replace('.', '')) + unitAfter(unit);
  }
  return printQuantity({ value, unit }, 'it');
}

function unitAfter(unit: string | null): string {
  if (unit === null) return '';
  return unit === '%' ? '%' : ` ${unit}`;
}
