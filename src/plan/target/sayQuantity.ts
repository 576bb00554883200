import type { Language } from '../findings/entry';
import { printQuantity } from '../numbers/printQuantity';
import type { Quantity } from '../numbers/quantity';

/** Nobody writes seven decimals: they come of a division. */
const mostDecimals = 6;

/** A quantity in words for people: computed decimals cut to two, units in their language. */
export function sayQuantity({ value, unit }: Quantity, language: Language): string {
  const said = Math.abs(value) >= 0.01 && hasTail(value) ? Number(value.toFixed(2)) : value;
  const own = language === 'en' && unit !== null ? englishUnits[unit] : undefined;
  return printQuantity({ value: said, unit: own === undefined ? unit : own[said === 1 ? 0 : 1] }, language);
}

function hasTail(value: number): boolean {
  return Number(value.toFixed(mostDecimals)) !== value;
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
