import type { Baseline } from '../../baseline';
import type { Quantity } from '../../numbers/quantity';
import { witnessOf } from '../writing';

/** Why nothing can be computed from a baseline. */
export type UselessBaseline = 'none' | 'unreadable' | 'word' | 'zero' | 'negative';

/** The figure a change starts from; a percentage needs one above zero. */
export function usableBaseline(baseline: Baseline, isPercent: boolean): Quantity | UselessBaseline {
  if (baseline.kind === 'none' || baseline.kind === 'unreadable') return baseline.kind;
  const figure = witnessOf(baseline);
  if (figure === null) return 'word';
  if (!isPercent || figure.value > 0) return figure;
  return figure.value === 0 ? 'zero' : 'negative';
}
