import { found, rewritten } from '../../findings/found';
import type { Quantity } from '../../numbers/quantity';
import { isNear } from '../../numbers/witness';
import type { WrittenQuantity } from '../findQuantity';
import type { TargetReading } from '../target';
import { refuse, type Writing } from '../writing';
import { respell } from './respell';

const yearsAround = 15;

/** `>= 2015` in a plan of 2017 may name a year; near the baseline it is a number. */
export function refuseYear(
  writing: Writing,
  { isPlain, digits, unit, sign }: WrittenQuantity,
  { value }: Quantity,
  baseline: Quantity | null,
): TargetReading | null {
  if (!isPlain || unit !== null || sign !== null || Math.abs(value - writing.year) > yearsAround) return null;
  if (baseline !== null && isNear(value, baseline.value)) return null;
  const corrections = [rewritten(writing.written, digits, respell(value)), `<= 31/12/${String(value)}`];
  return refuse(writing, 'threshold', 'ambiguous', [
    found('TGT-040', { number: value }, writing.written, digits, corrections),
  ]);
}
