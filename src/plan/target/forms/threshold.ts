import type { Finding } from '../../findings/finding';
import { found } from '../../findings/found';
import type { Quantity } from '../../numbers/quantity';
import { isNear } from '../../numbers/witness';
import { directionOf } from '../figure/directionOf';
import { inFull } from '../figure/inFull';
import { refuseDigits } from '../figure/refuseDigits';
import { refuseScale } from '../figure/refuseScale';
import { refuseSign } from '../figure/refuseSign';
import { refuseUnit } from '../figure/refuseUnit';
import { refuseYear } from '../figure/refuseYear';
import { sizeOf } from '../figure/sizeOf';
import { familyOf, isComparable } from '../figure/unitFamily';
import { severalYears } from '../figure/severalYears';
import { unitOf } from '../figure/unitOf';
import { withWorkingDays } from '../figure/workingDays';
import { findQuantity, type WrittenQuantity } from '../findQuantity';
import { checkStatedFrequency } from '../statedFrequency';
import { checkStatedFigures } from '../statedFigures';
import type { TargetReading } from '../target';
import { read, witnessOf, type Writing } from '../writing';
import { readDone } from './switch';

/** `>= 90%`, `< 30,50 €`, `Almeno 50`, `4 gg`, `100`: a figure to reach. */
export function readThreshold(writing: Writing): TargetReading | null {
  const quantity = findQuantity(writing);
  return quantity === null ? null : judgeQuantity(writing, quantity);
}

/** What a figure means beside the row it stands in. */
export function judgeQuantity(writing: Writing, written: WrittenQuantity): TargetReading {
  const quantity = inFull(writing, withWorkingDays(writing, written));
  const baseline = witnessOf(writing.baseline);
  return (
    refuseDigits(writing, quantity) ??
    refuseSign(writing, quantity, baseline) ??
    readOneBesideSwitch(writing, quantity) ??
    judgeFigure(writing, quantity, baseline, written.multiplier !== null)
  );
}

function readOneBesideSwitch(writing: Writing, quantity: WrittenQuantity): TargetReading | null {
  const { number, operator, hasUnit, sign } = quantity;
  const isOne = number.status === 'certain' && number.value === 1 && operator === null && !hasUnit && sign === null;
  return isOne && writing.baseline.kind === 'switch' ? readDone(writing, 'TGT-063', ['ON']) : null;
}

function judgeFigure(
  writing: Writing,
  quantity: WrittenQuantity,
  baseline: Quantity | null,
  isMultiplied: boolean,
): TargetReading {
  const clash = refuseUnit(writing, quantity, baseline);
  if (clash !== null) return clash;
  const sized = sizeOf(writing, quantity, isComparable(quantity, baseline) ? baseline : null);
  if ('refusal' in sized) return sized.refusal;
  const scale = refuseScale(writing, quantity, sized.value, baseline);
  if (scale !== null) return scale;
  const inUnit = unitOf(writing, quantity, sized.value, baseline);
  if ('refusal' in inUnit) return inUnit.refusal;
  const { figure } = inUnit;
  const year = refuseYear(writing, quantity, figure, baseline);
  if (year !== null) return year;
  const direction = directionOf(writing, quantity, figure, baseline);
  if ('refusal' in direction) return direction.refusal;
  const isFar =
    isMultiplied &&
    baseline !== null &&
    baseline.value !== 0 &&
    isComparable(quantity, baseline) &&
    !isNear(figure.value, baseline.value);
  const findings = [
    ...quantity.findings,
    ...sized.findings,
    ...inUnit.findings,
    ...direction.findings,
    ...(isFar ? [found('TGT-154', { read: figure, baseline }, writing.written, quantity.span)] : []),
    ...severalYears(writing, quantity.beside),
    ...strangerBeside(writing, quantity, figure, baseline),
    ...checkStatedFigures(writing, figure, baseline),
    ...checkStatedFrequency(writing, figure),
  ];
  const { operator, impliedOperator } = direction;
  return read(writing, { kind: 'threshold', operator, ...figure, impliedOperator }, findings, quantity.beside);
}

/** The row's baseline is of another nature: read all the same, but somebody should look. */
function strangerBeside(
  writing: Writing,
  { span, operator }: WrittenQuantity,
  figure: Quantity,
  baseline: Quantity | null,
): Finding[] {
  const { kind } = writing.baseline;
  const isOther = kind === 'switch' || kind === 'date' || kind === 'level' || kind === 'ratio';
  const isOtherTime =
    baseline !== null && baseline.unit !== null && familyOf(figure.unit) === 'time' && baseline.unit !== figure.unit;
  const isShare =
    operator !== null &&
    figure.unit === '%' &&
    baseline !== null &&
    baseline.unit === null &&
    Math.abs(baseline.value) > 100;
  return isOther || isOtherTime || isShare ? [found('TGT-052', { read: figure }, writing.written, span)] : [];
}
