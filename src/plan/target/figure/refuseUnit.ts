import { found, rewritten } from '../../findings/found';
import { printQuantity } from '../../numbers/printQuantity';
import type { Quantity } from '../../numbers/quantity';
import type { WrittenQuantity } from '../findQuantity';
import type { TargetReading } from '../target';
import { refuse, type Writing } from '../writing';
import { signedValue } from './refuseSign';
import { familyOf } from './unitFamily';

/** Percentages, money and time never stand beside one another; nouns and bare counts may. */
export function refuseUnit(
  writing: Writing,
  { unit, hasUnit, number, sign, span }: WrittenQuantity,
  baseline: Quantity | null,
): TargetReading | null {
  if (baseline === null || !hasUnit) return null;
  const own = familyOf(unit);
  const other = familyOf(baseline.unit);
  if (own === other || baseline.unit === null || (own === 'count' && unit === null && other !== '%')) return null;
  const value = signedValue({ number, sign } as WrittenQuantity);
  const inBaseline = printQuantity({ value, unit: baseline.unit }, 'it');
  return refuse(writing, 'threshold', 'ambiguous', [
    found('TGT-042', { read: { value, unit }, baseline }, writing.written, span, [
      rewritten(writing.written, span, inBaseline),
    ]),
  ]);
}
