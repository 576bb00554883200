import type { Quantity } from '../../numbers/quantity';
import { isNear } from '../../numbers/witness';
import type { WrittenQuantity } from '../findQuantity';
import { loosely } from '../vocabulary/units';
import { witnessOf, type Writing } from '../writing';
import { isComparable } from './unitFamily';

/** `125 mila` is 125 000: the factor is said, so the number is certain. `k` needs a figure of that size beside it. */
export function inFull(
  writing: Writing,
  quantity: WrittenQuantity,
  isChange = quantity.sign !== null,
): WrittenQuantity {
  const { number, multiplier, multiplierWord, unit } = quantity;
  if (multiplier === null || number.status !== 'certain' || unit === '%') return quantity;
  const value = Number((number.value * multiplier).toPrecision(15));
  const baseline = witnessOf(writing.baseline);
  if (isChange && !isStep(value, baseline)) return quantity;
  const isLike = baseline !== null && isComparable(quantity, baseline) && isNear(value, baseline.value);
  if (loosely.has(multiplierWord ?? '') && !isLike && !isChange) return quantity;
  return { ...quantity, number: { status: 'certain', value }, multiplier: null, isPlain: false };
}

/** `+2 mila` beside 45 000 is a step from there; beside 45 somebody counts in thousands. */
function isStep(step: number, baseline: Quantity | null): boolean {
  return baseline !== null && step <= Math.abs(baseline.value);
}
