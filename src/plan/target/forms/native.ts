import { found, rewritten, wholeOf } from '../../findings/found';
import { shownAs } from '../../numbers/numberFormat';
import { isNear } from '../../numbers/witness';
import { dateOfSerial, isoDate, lastDayOf } from '../calendar';
import type { WrittenQuantity } from '../findQuantity';
import { printDate } from '../printDate';
import type { TargetKind, TargetReading } from '../target';
import { unitPhrases } from '../vocabulary/units';
import { read, refuse, witnessOf, type Writing } from '../writing';
import { datedFindings } from './deadline';
import { judgeQuantity } from './threshold';

/** A number that Excel keeps as a number: 0.9 shown `90%`, 43039 shown `31/10/2017`, `30,50 €`. */
export function readNativeNumber(writing: Writing, value: number, numberFormat: string): TargetReading {
  const shown = shownAs(numberFormat);
  switch (shown.as) {
    case 'date':
      return readSerial(writing, value, shown.hasDay, shown.hasYear);
    case 'percent':
      return shown.isSigned ? notYet(writing, 'change') : readPercentage(writing, value);
    case 'money':
      return judgeQuantity(writing, quantityOf(writing, value, '€'));
    case 'fraction':
      return notYet(writing, 'ratio');
    case 'time':
      return refuse(writing, 'threshold', 'malformed', [
        found('TGT-008', { kind: 'threshold' }, writing.written, wholeOf(writing.written)),
      ]);
    case 'number':
      if (shown.isSigned) return notYet(writing, 'change');
      return judgeQuantity(writing, quantityOf(writing, value, ...unitOfLiteral(shown.literal)));
  }
}

/** `+1%` typed into Excel is 0.01 and has lost its sign: beside a figure it is a change, beside a percentage nobody knows. */
function readPercentage(writing: Writing, value: number): TargetReading {
  const points = Number((value * 100).toPrecision(15));
  const baseline = witnessOf(writing.baseline);
  const quantity = quantityOf(writing, points, '%');
  if (baseline === null || baseline.value === 0 || value < 0) return judgeQuantity(writing, quantity);
  const isShare = baseline.unit === null && Math.abs(baseline.value) <= 1;
  if (baseline.unit !== '%' && !isShare) return notYet(writing, 'change');
  if (isNear(points, isShare ? baseline.value * 100 : baseline.value)) return judgeQuantity(writing, quantity);
  const figure = { value: points, unit: '%' };
  return refuse(writing, 'change', 'ambiguous', [
    found('TGT-045', { read: figure, baseline }, writing.written, wholeOf(writing.written), [
      rewritten(writing.written, wholeOf(writing.written), `>= ${String(points).replace('.', ',')}%`),
      rewritten(writing.written, wholeOf(writing.written), `+${String(points).replace('.', ',')}%`),
    ]),
  ]);
}

function readSerial(writing: Writing, serial: number, hasDay: boolean, hasYear: boolean): TargetReading {
  const { written } = writing;
  const day = dateOfSerial(serial);
  if (day === null) return refuse(writing, 'deadline', 'malformed', [found('TGT-028', {}, written, wholeOf(written))]);
  const date = isoDate(day.year, day.month, hasDay ? day.day : lastDayOf(day.month, day.year));
  if (!hasYear)
    return refuse(writing, 'deadline', 'ambiguous', [
      found('TGT-027', { date }, written, wholeOf(written), [
        printDate(date, 'it'),
        `${String(day.day)} su ${String(day.month)}`,
      ]),
    ]);
  const noDay = hasDay ? [] : [found('TGT-023', { date }, written, wholeOf(written), [printDate(date, 'it')])];
  return read(writing, { kind: 'deadline', operator: '<=', date, from: null }, [
    ...noDay,
    ...datedFindings(writing, date, wholeOf(written)),
  ]);
}

function notYet(writing: Writing, kind: TargetKind): TargetReading {
  return refuse(writing, kind, 'malformed', [found('TGT-009', { kind }, writing.written, wholeOf(writing.written))]);
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
    span: wholeOf(written),
    digits: wholeOf(written),
    findings: [],
  };
}
