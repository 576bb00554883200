import { found, rewritten } from '../../findings/found';
import type { Quantity } from '../../numbers/quantity';
import { isNear } from '../../numbers/witness';
import { isoDate, lastDayOf } from '../calendar';
import type { WrittenQuantity } from '../findQuantity';
import { printDate } from '../printDate';
import type { TargetReading } from '../target';
import { refuse, type Writing } from '../writing';
import { respell } from './respell';

const yearsAround = 15;

/** `>= 2015` in a plan of 2017 may name a year; near the baseline it is a number. */
export function refuseYear(
  writing: Writing,
  quantity: WrittenQuantity,
  { value }: Quantity,
  baseline: Quantity | null,
): TargetReading | null {
  const { isPlain, digits, unit, sign } = quantity;
  const glued = refuseGluedDate(writing, quantity, value, baseline);
  if (glued !== null) return glued;

  if (!isPlain || unit !== null || sign !== null || Math.abs(value - writing.year) > yearsAround) return null;
  if (baseline !== null && isNear(value, baseline.value)) return null;
  const corrections = [rewritten(writing.written, digits, respell(value)), `<= 31/12/${String(value)}`];
  return refuse(writing, 'threshold', 'ambiguous', [
    found('TGT-040', { number: value }, writing.written, digits, corrections),
  ]);
}

/** `30062017` and `20170630` are days somebody wrote without separators. */
function refuseGluedDate(
  writing: Writing,
  { isPlain, digits, unit, sign }: WrittenQuantity,
  value: number,
  baseline: Quantity | null,
): TargetReading | null {
  if (!isPlain || unit !== null || sign !== null || (baseline !== null && isNear(value, baseline.value))) return null;
  const match = /^(?:(\d\d)(\d\d)(20\d\d)|(20\d\d)(\d\d)(\d\d))$/.exec(writing.written.slice(digits.start, digits.end));
  if (match === null) return null;
  const [day, month, year] = [match[1] ?? match[6], match[2] ?? match[5], match[3] ?? match[4]].map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(month, year);
  if (!exists || Math.abs(year - writing.year) > yearsAround) return null;
  const date = isoDate(year, month, day);
  const corrections = [printDate(date, 'it'), rewritten(writing.written, digits, respell(value))];
  const payload = { first: { value, unit }, second: null, date };
  return refuse(writing, 'deadline', 'ambiguous', [found('TGT-087', payload, writing.written, digits, corrections)]);
}
