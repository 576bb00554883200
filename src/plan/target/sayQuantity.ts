import type { Language } from '../findings/entry';
import { printQuantity } from '../numbers/printQuantity';
import type { Quantity } from '../numbers/quantity';

/** Nobody writes seven decimals: they come of a division. */
const mostDecimals = 6;

/** A quantity in words for people, computed decimals cut to two. */
export function sayQuantity({ value, unit }: Quantity, language: Language): string {
  const said = Math.abs(value) >= 0.01 && hasTail(value) ? Number(value.toFixed(2)) : value;
  return printQuantity({ value: said, unit }, language);
}

function hasTail(value: number): boolean {
  return Number(value.toFixed(mostDecimals)) !== value;
}
