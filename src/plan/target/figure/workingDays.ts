import type { WrittenQuantity } from '../findQuantity';
import type { Writing } from '../writing';

/** `10 gg (lavorativi)`: the bracket belongs to the unit. */
export function withWorkingDays({ brackets, folded }: Writing, quantity: WrittenQuantity): WrittenQuantity {
  const isSaid = brackets.some(({ inner }) => workingDays.has(folded.lower.slice(inner.start, inner.end).trim()));
  return isSaid && quantity.unit === 'gg' ? { ...quantity, unit: 'gg lavorativi' } : quantity;
}

const workingDays: ReadonlySet<string> = new Set(['lavorativi', 'lav.', 'lav', 'feriali', 'gg lavorativi']);
