import { found, rewritten } from '../../findings/found';
import { printQuantity } from '../../numbers/printQuantity';
import type { Quantity } from '../../numbers/quantity';
import { isNear } from '../../numbers/witness';
import type { WrittenQuantity } from '../findQuantity';
import type { TargetReading } from '../target';
import { refuse, type Writing } from '../writing';

/** Above this nobody writes a percentage. */
const mostPercent = 200;

/** `95` beside 0,94 and `0,90` beside 90: one of the two is a percentage that lost its sign. */
export function refuseScale(
  writing: Writing,
  { hasUnit, span }: WrittenQuantity,
  value: number,
  baseline: Quantity | null,
): TargetReading | null {
  if (hasUnit || baseline === null || baseline.unit !== null || isNear(value, baseline.value)) return null;
  const first: Quantity = { value, unit: null };
  const isPercentage = isFraction(baseline.value) && isPercent(value) && isNear(value / 100, baseline.value);
  const isShare = isFraction(value) && isPercent(baseline.value) && isNear(value * 100, baseline.value);
  if (!isPercentage && !isShare) return null;
  const second: Quantity = { value: isShare ? exact(value * 100) : value, unit: '%' };
  const asBaseline = printQuantity({ value: exact(isShare ? value * 100 : value / 100), unit: null }, 'it');
  const corrections = [asBaseline, printQuantity(second, 'it'), `n. ${printQuantity(first, 'it')}`];
  return refuse(writing, 'threshold', 'ambiguous', [
    found(
      'TGT-151',
      { first, second, baseline },
      writing.written,
      span,
      corrections.map((each) => rewritten(writing.written, span, each)),
    ),
  ]);
}

function isFraction(value: number): boolean {
  return value !== 0 && Math.abs(value) < 1;
}

function isPercent(value: number): boolean {
  return Math.abs(value) > 1 && Math.abs(value) <= mostPercent;
}

function exact(value: number): number {
  return Number(value.toPrecision(15));
}
