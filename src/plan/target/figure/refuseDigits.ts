import { found, rewritten } from '../../findings/found';
import type { WrittenQuantity } from '../findQuantity';
import type { TargetReading } from '../target';
import { timeUnits } from '../vocabulary/units';
import { refuse, spanOf, type Writing } from '../writing';
import { respell } from './respell';

/** Digits that are no number, or a number nobody can be sure of whatever stands beside it. */
export function refuseDigits(writing: Writing, quantity: WrittenQuantity): TargetReading | null {
  const { written } = writing;
  const { number, digits, span, multiplier, unit } = quantity;
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
  return number.status === 'certain' ? refuseMinimum(writing, quantity, number.value) : null;
}

/** `30 min` beside no time, `min 30` beside minutes: minutes, or a minimum. */
function refuseMinimum(
  writing: Writing,
  { digits, span, mayBeMinimum, hasUnit }: WrittenQuantity,
  number: number,
): TargetReading | null {
  const { written, body, baseline } = writing;
  const opening = body[0]?.type === 'operator' && body[0].word === 'min' ? body[0] : null;
  const mayBeMinutes = opening !== null && !hasUnit && baseline.unit === 'minuti';
  if (!mayBeMinutes && !(mayBeMinimum && !timeUnits.has(baseline.unit ?? ''))) return null;
  const whole = { start: opening === null ? span.start : spanOf(writing, opening).start, end: span.end };
  const text = written.slice(digits.start, digits.end);
  return refuse(writing, 'threshold', 'ambiguous', [
    found('TGT-044', { number }, written, whole, [
      rewritten(written, whole, `<= ${text} minuti`),
      rewritten(written, whole, `>= ${text}${mayBeMinutes ? ' minuti' : ''}`),
    ]),
  ]);
}

/** `3.2017` may be March. */
function mayBeMonth(digits: string): boolean {
  return /^\d{1,2}\.(?:19|20)\d\d$/.test(digits);
}
