import type { Language } from '../findings/entry';
import { printQuantity } from '../numbers/printQuantity';
import type { Quantity } from '../numbers/quantity';

/** Nobody writes seven decimals: they come of a division. */
const mostDecimals = 6;

/** A quantity in words for people, computed decimals cut to two. */
export function sayQuantity({ value, unit }: Quantity, language: Language): string {
  const said = Math.abs(value) >= 0.01 && hasTail(value) ? Number(value.toFixed(2)) : value;
  const one = language === 'it' && Math.abs(said) === 1 && unit !== null ? singulars.get(unit) : undefined;
  return printQuantity({ value: said, unit: one ?? unit }, language);
}

const singulars: ReadonlyMap<string, string> = new Map([
  ['ore', 'ora'],
  ['minuti', 'minuto'],
  ['settimane', 'settimana'],
  ['mesi', 'mese'],
  ['anni', 'anno'],
]);

function hasTail(value: number): boolean {
  return Number(value.toFixed(mostDecimals)) !== value;
}
