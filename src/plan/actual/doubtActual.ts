import type { WrittenCell } from '../cell';
import { found, wholeOf } from '../findings/found';
import type { Finding } from '../findings/finding';
import { shownAs } from '../numbers/numberFormat';
import type { Quantity } from '../numbers/quantity';
import type { ActualContext, ActualReading } from './readActual';

/** What a careful colleague would ask about a result that is accepted. */
export function doubtActual(written: WrittenCell, reading: ActualReading, context: ActualContext): Finding[] {
  const { text } = written;
  const span = wholeOf(text);
  const { referenceDate } = context;
  if (reading.kind === 'date' && referenceDate !== null && String(reading.value) > referenceDate)
    return [found('ACT-032', { date: String(reading.value), referenceDate }, text, span)];
  const quantity = quantityOf(reading);
  if (quantity === null) return [];
  const baseline = comparable(context, quantity);
  return [
    ...(shownInOtherUnit(written, quantity) ? [found('ACT-022', { read: quantity }, text, span)] : []),
    ...(baseline !== null && isJump(quantity, baseline)
      ? [found('ACT-023', { read: quantity, baseline }, text, span)]
      : []),
  ];
}

function quantityOf({ kind, value, unit }: ActualReading): Quantity | null {
  return kind === 'number' && typeof value === 'number' ? { value, unit } : null;
}

/** Money shown beside a percentage, or the other way round. Formats never change what is read. */
function shownInOtherUnit({ numberFormat }: WrittenCell, { unit }: Quantity): boolean {
  const shown = shownAs(numberFormat).as;
  if (shown === 'percent') return unit !== '%';
  if (shown === 'money') return unit !== '€' && unit !== null;
  return shown === 'date' || shown === 'time';
}

function comparable({ baseline }: ActualContext, { unit }: Quantity): Quantity | null {
  const { kind, value } = baseline;
  if (kind !== 'number' || typeof value !== 'number') return null;
  return baseline.unit === null || baseline.unit === unit ? { value, unit } : null;
}

/** Ten times more or less than before is mostly a slip of a digit. */
function isJump({ value }: Quantity, baseline: Quantity): boolean {
  const [now, before] = [Math.abs(value), Math.abs(baseline.value)];
  return now > 0 && before > 0 && (now >= 10 * before || before >= 10 * now);
}
