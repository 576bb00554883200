import { found, wholeOf } from '../../findings/found';
import { isoDate } from '../calendar';
import { printDate } from '../printDate';
import type { TargetReading } from '../target';
import { read, refuse, type Writing } from '../writing';

/** A number shown as a fraction: 0.75 is 3 out of 4, as far as Excel still knows. */
export function readShownFraction(writing: Writing, value: number): TargetReading {
  const { written } = writing;
  const shown = /^\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*$/.exec(written);
  const [numerator, denominator] = [Number(shown?.[1]), Number(shown?.[2])];
  const isExact = shown !== null && denominator > 0 && Math.abs(numerator / denominator - value) < 1e-9;
  if (!isExact || numerator > denominator)
    return refuse(writing, 'ratio', 'malformed', [found('TGT-008', { kind: 'ratio' }, written, wholeOf(written))]);
  const percent = Number(((100 * numerator) / denominator).toPrecision(15));
  const finding = found('TGT-096', { numerator, denominator }, written, wholeOf(written), [
    `${String(numerator)} su ${String(denominator)}`,
  ]);
  return read(writing, { kind: 'ratio', operator: '>=', numerator, denominator, percent }, [finding]);
}

/** `4/5` typed beside `3/5` is the 4th of May to Excel. */
export function refuseDateInRatio(
  writing: Writing,
  { day, month, year }: { readonly day: number; readonly month: number; readonly year: number },
): TargetReading | null {
  const { written, baseline } = writing;
  if (baseline.kind !== 'ratio' && baseline.kind !== 'level') return null;
  const date = printDate(isoDate(year, month, day), 'it');
  const corrections = [...(day <= month ? [`${String(day)} su ${String(month)}`] : []), date];
  const payload = { numerator: day, denominator: month };
  return refuse(writing, 'ratio', 'ambiguous', [found('TGT-097', payload, written, wholeOf(written), corrections)]);
}
