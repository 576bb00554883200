import type { Finding } from '../../findings/finding';
import { found, rewritten } from '../../findings/found';
import { printQuantity } from '../../numbers/printQuantity';
import type { Quantity } from '../../numbers/quantity';
import type { WrittenQuantity } from '../findQuantity';
import type { Operator, TargetReading } from '../target';
import { timeUnits } from '../vocabulary/units';
import { refuse, type Writing } from '../writing';
import { isComparable } from './unitFamily';

export type Direction =
  | { readonly operator: Operator; readonly impliedOperator: boolean; readonly findings: readonly Finding[] }
  | { readonly refusal: TargetReading };

/** A bare figure is to be reached: from below it is at least, from above at most; less time is better. */
export function directionOf(
  writing: Writing,
  quantity: WrittenQuantity,
  figure: Quantity,
  baseline: Quantity | null,
): Direction {
  if (quantity.operator !== null) {
    const { operator } = quantity;
    const findings = operator === '=' ? equalBelow(writing, quantity, figure, baseline) : [];
    return { operator, impliedOperator: false, findings };
  }
  const implied = (operator: Operator, findings: readonly Finding[] = []): Direction => ({
    operator,
    impliedOperator: true,
    findings,
  });
  if (figure.unit !== null && timeUnits.has(figure.unit)) return implied('<=');
  if (figure.value === 0 && (baseline === null || baseline.value === 0)) {
    // nothing is below zero complaints, so reaching zero can only come from above
    const corrections = ['<=', '='].map((each) =>
      rewritten(writing.written, quantity.span, `${each} ${printQuantity(figure, 'it')}`),
    );
    return implied('<=', [
      found('TGT-032', { read: figure, baseline: null }, writing.written, quantity.span, corrections),
    ]);
  }
  if (baseline === null || !isComparable(quantity, baseline)) return implied('>=');
  if (figure.unit === '%' && baseline.unit === null && Math.abs(baseline.value) > 100) {
    const payload = { read: figure, baseline };
    return {
      refusal: refuse(writing, 'threshold', 'ambiguous', [found('TGT-046', payload, writing.written, quantity.span)]),
    };
  }
  if (figure.value >= asPercentage(figure, baseline)) return implied('>=');
  const corrections = [
    rewritten(writing.written, quantity.span, `<= ${printQuantity(figure, 'it')}`),
    rewritten(writing.written, quantity.span, `>= ${printQuantity(figure, 'it')}`),
  ];
  return implied('<=', [found('TGT-032', { read: figure, baseline }, writing.written, quantity.span, corrections)]);
}

/** `= 5` beside 10 is reached from above, unless the body takes "equal" to the letter: worth a word. */
function equalBelow(
  writing: Writing,
  quantity: WrittenQuantity,
  figure: Quantity,
  baseline: Quantity | null,
): Finding[] {
  if (baseline === null || !isComparable(quantity, baseline)) return [];
  if (figure.value >= asPercentage(figure, baseline)) return [];
  const corrections = ['<=', '>='].map((operator) =>
    rewritten(writing.written, quantity.span, `${operator} ${printQuantity(figure, 'it')}`),
  );
  return [found('TGT-035', { read: figure, baseline }, writing.written, quantity.span, corrections)];
}

/** A baseline of 0,4 beside a percentage is 40%. */
function asPercentage({ unit }: Quantity, baseline: Quantity): number {
  const isFraction = unit === '%' && baseline.unit === null && Math.abs(baseline.value) < 1;
  return isFraction ? baseline.value * 100 : baseline.value;
}
