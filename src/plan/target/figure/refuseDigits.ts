import { found, rewritten } from '../../findings/found';
import type { WrittenQuantity } from '../findQuantity';
import type { TargetReading } from '../target';
import { timeUnits } from '../vocabulary/units';
import { refuse, type Writing } from '../writing';
import { respell } from './respell';

/** Digits that are no number, or a number nobody can be sure of whatever stands beside it. */
export function refuseDigits(
  writing: Writing,
  { number, digits, span, multiplier, mayBeMinimum, unit }: WrittenQuantity,
): TargetReading | null {
  const { written } = writing;
  if (number.status === 'malformed' || mayBeMonth(written.slice(digits.start, digits.end)))
    return refuse(writing, 'threshold', 'malformed', [found('TGT-014', {}, written, digits)]);
  if (number.status === 'tooLong')
    return refuse(writing, 'threshold', 'malformed', [found('TGT-015', {}, written, digits)]);
  if (multiplier !== null) {
    const full =
      number.status === 'certain' && unit === null
        ? [rewritten(written, digits, respell(number.value * multiplier))]
        : [];
    return refuse(writing, 'threshold', 'malformed', [found('TGT-018', { factor: multiplier }, written, span, full)]);
  }
  if (mayBeMinimum && !timeUnits.has(writing.baseline.unit ?? '') && number.status === 'certain') {
    const text = written.slice(digits.start, digits.end);
    return refuse(writing, 'threshold', 'ambiguous', [
      found('TGT-044', { number: number.value }, written, span, [
        rewritten(written, span, `<= ${text} minuti`),
        rewritten(written, span, `>= ${text}`),
      ]),
    ]);
  }
  return null;
}

/** `3.2017` may be March. */
function mayBeMonth(digits: string): boolean {
  return /^\d{1,2}\.(?:19|20)\d\d$/.test(digits);
}
