import { found, rewritten, wholeOf } from '../../findings/found';
import { shownAs } from '../../numbers/numberFormat';
import { printNumber } from '../../numbers/printNumber';
import type { Quantity } from '../../numbers/quantity';
import { isNear } from '../../numbers/witness';
import { dateOfSerial, isoDate, lastDayOf } from '../calendar';
import type { WrittenQuantity } from '../findQuantity';
import { printDate } from '../printDate';
import type { TargetReading } from '../target';
import { unitPhrases } from '../vocabulary/units';
import { read, refuse, witnessOf, type Writing } from '../writing';
import { datedFindings } from './deadline';
import { judgeSigned } from './change';
import { readShownFraction, refuseDateInRatio } from './nativeRatio';
import { judgeQuantity } from './threshold';

/** A number that Excel keeps as a number: 0.9 shown `90%`, 43039 shown `31/10/2017`, `30,50 €`. */
export function readNativeNumber(writing: Writing, value: number, numberFormat: string): TargetReading {
  const shown = shownAs(numberFormat);
  switch (shown.as) {
    case 'date':
      return readSerial(writing, value, shown.hasDay, shown.hasYear);
    case 'percent':
      return shown.isSigned
        ? readSigned(writing, quantityOf(writing, asPoints(value), '%'))
        : readPercentage(writing, value);
    case 'money':
      return judgeQuantity(writing, quantityOf(writing, value, '€'));
    case 'fraction':
      return readShownFraction(writing, value);
    case 'time':
      return refuse(writing, 'threshold', 'malformed', [
        found('TGT-008', { kind: 'threshold' }, writing.written, wholeOf(writing.written)),
      ]);
    case 'number':
      return (shown.isSigned ? readSigned : judgeQuantity)(
        writing,
        quantityOf(writing, value, ...unitOfLiteral(shown.literal)),
      );
  }
}

/** `+1%` typed into Excel is 0.01 and has lost its sign: beside a figure it is a change, beside a percentage nobody knows. */
function readPercentage(writing: Writing, value: number): TargetReading {
  const points = asPoints(value);
  const baseline = witnessOf(writing.baseline);
  const quantity = quantityOf(writing, points, '%');
  if (baseline === null || baseline.value === 0 || value < 0) return judgeQuantity(writing, quantity);
  const isShare = baseline.unit === null && Math.abs(baseline.value) <= 1;
  if (baseline.unit !== '%' && !isShare) return readUnsignedChange(writing, quantity, points, baseline);
  if (isNear(points, isShare ? baseline.value * 100 : baseline.value)) return judgeQuantity(writing, quantity);
  const figure = { value: points, unit: '%' };
  return refuse(writing, 'change', 'ambiguous', [
    found('TGT-045', { read: figure, baseline }, writing.written, wholeOf(writing.written), [
      rewritten(writing.written, wholeOf(writing.written), `>= ${String(points).replace('.', ',')}%`),
      rewritten(writing.written, wholeOf(writing.written), `+${String(points).replace('.', ',')}%`),
    ]),
  ]);
}

const largestUnsignedChange = 20;

/** A few percent of a figure is how changes are written; most of it, or a share of its own size, may be the share itself. */
function readUnsignedChange(
  writing: Writing,
  quantity: WrittenQuantity,
  points: number,
  baseline: Quantity,
): TargetReading {
  const { written } = writing;
  const figure = { value: points, unit: '%' };
  const mayBeShare = baseline.unit === null && Math.abs(baseline.value) <= 100 && isNear(points, baseline.value);
  if (points > largestUnsignedChange || mayBeShare || baseline.value < 0)
    return refuse(writing, 'change', 'ambiguous', [
      found('TGT-046', { read: figure, baseline }, written, wholeOf(written)),
    ]);
  const rise = { value: Number(((baseline.value * (100 + points)) / 100).toPrecision(15)), unit: baseline.unit };
  const size = printNumber(points, 'it');
  return judgeSigned(writing, { ...quantity, sign: '+' }, [
    found('TGT-106', { read: rise, baseline }, written, wholeOf(written), [`+${size}%`, `-${size}%`]),
  ]);
}

/** A format that shows the plus keeps the sign that Excel drops. */
function readSigned(writing: Writing, quantity: WrittenQuantity): TargetReading {
  return judgeQuantity(writing, { ...quantity, sign: quantity.sign ?? '+' });
}

function asPoints(value: number): number {
  return Number((value * 100).toPrecision(15));
}

function readSerial(writing: Writing, serial: number, hasDay: boolean, hasYear: boolean): TargetReading {
  const { written } = writing;
  const day = dateOfSerial(serial);
  if (day === null) return refuse(writing, 'deadline', 'malformed', [found('TGT-028', {}, written, wholeOf(written))]);
  const typed = refuseDateInRatio(writing, day);
  if (typed !== null) return typed;
  const date = isoDate(day.year, day.month, hasDay ? day.day : lastDayOf(day.month, day.year));
  if (!hasYear)
    return refuse(writing, 'deadline', 'ambiguous', [
      found('TGT-027', { date }, written, wholeOf(written), [
        printDate(date, 'it'),
        `${String(day.day)} su ${String(day.month)}`,
        `tra ${String(Math.min(day.day, day.month))} e ${String(Math.max(day.day, day.month))}`,
      ]),
    ]);
  const noDay = hasDay ? [] : [found('TGT-023', { date }, written, wholeOf(written), [printDate(date, 'it')])];
  return read(writing, { kind: 'deadline', operator: '<=', date, from: null }, [
    ...noDay,
    ...datedFindings(writing, date, wholeOf(written)),
  ]);
}

/** Text that a number format adds, such as `gg`, is a unit. */
export function unitOfLiteral(literal: string): [unit: string | null, hasUnit: boolean] {
  const phrase = literal.toLowerCase().replace(/\.$/, '');
  const unit = unitPhrases.get(phrase);
  if (unit !== undefined) return [unit, true];
  return /^\p{L}{2,}(?: \p{L}{2,})*$/u.test(literal) ? [literal, true] : [null, false];
}

function quantityOf(
  { written }: Writing,
  value: number,
  unit: string | null,
  hasUnit = unit !== null,
): WrittenQuantity {
  const size = Math.abs(value);
  return {
    operator: null,
    sign: value < 0 ? '-' : null,
    number: Number.isFinite(value) ? { status: 'certain', value: size } : { status: 'malformed' },
    isPlain: Number.isInteger(value),
    unit,
    hasUnit,
    beside: null,
    mayBeMinimum: false,
    multiplier: null,
    multiplierWord: null,
    span: wholeOf(written),
    digits: wholeOf(written),
    findings: [],
  };
}
