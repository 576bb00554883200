import { isNear } from '../../numbers/witness';
import type { WrittenQuantity } from '../findQuantity';
import { loosely } from '../vocabulary/units';
import { witnessOf, type Writing } from '../writing';
import { isComparable } from './unitFamily';

/** `125 mila` is 125 000: the factor is said, so the number is certain. `k` needs a figure of that size beside it. */
export function inFull(writing: Writing, quantity: WrittenQuantity): WrittenQuantity {
  const { number, multiplier, multiplierWord, sign, unit } = quantity;
  if (multiplier === null || number.status !== 'certain' || sign !== null || unit === '%') return quantity;
  const value = Number((number.value * multiplier).toPrecision(15));
  const baseline = witnessOf(writing.baseline);
  const isLike = baseline !== null && isComparable(quantity, baseline) && isNear(value, baseline.value);
  if (loosely.has(multiplierWord ?? '') && !isLike) return quantity;
  return { ...quantity, number: { status: 'certain', value }, multiplier: null, isPlain: false };
}
