import type { Finding } from '../../findings/finding';
import { found, rewritten } from '../../findings/found';
import { printQuantity } from '../../numbers/printQuantity';
import type { Quantity } from '../../numbers/quantity';
import type { WrittenQuantity } from '../findQuantity';
import type { Operator, TargetReading } from '../target';
import { timeUnits, volumeWords } from '../vocabulary/units';
import { bareWord } from '../wordOperators';
import { refuse, spanOf, type Writing } from '../writing';
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
    const findings =
      operator === '='
        ? equalBelow(writing, quantity, figure, baseline)
        : limitAbove(writing, quantity, figure, baseline);
    return { operator, impliedOperator: false, findings };
  }
  const implied = (operator: Operator, findings: readonly Finding[] = []): Direction => ({
    operator,
    impliedOperator: true,
    findings,
  });
  if (figure.unit !== null && timeUnits.has(figure.unit) && !isVolume(quantity))
    return implied('<=', whichSide(writing, quantity, figure, baseline));
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

/** A limit above where things stand asks for nothing: `30 gg` beside 20 gg. */
function whichSide(
  writing: Writing,
  quantity: WrittenQuantity,
  figure: Quantity,
  baseline: Quantity | null,
): Finding[] {
  if (baseline === null || !isComparable(quantity, baseline) || figure.value <= asPercentage(figure, baseline))
    return [];
  const payload = { read: figure, operator: '<=', baseline } as const;
  const whole = { start: spanOfOperator(writing, quantity), end: quantity.span.end };
  const corrections = ['>=', '<='].map((operator) =>
    rewritten(writing.written, whole, `${operator} ${printQuantity(figure, 'it')}`),
  );
  return [found('TGT-150', payload, writing.written, quantity.span, corrections)];
}

/** `fino al 100%`, `entro il 90%` beside 85%: hardly a limit. */
function limitAbove(
  writing: Writing,
  quantity: WrittenQuantity,
  figure: Quantity,
  baseline: Quantity | null,
): Finding[] {
  const [opening] = writing.body;
  if (opening?.type !== 'operator' || opening.word === null || quantity.operator !== '<=') return [];
  const isReach = /^[fs]ino /.test(opening.word) && !/massimo|max/.test(opening.word);
  if (!isReach && !(figure.unit === '%' && opening.word.startsWith('entro'))) return [];
  return figure.unit !== null && timeUnits.has(figure.unit) ? [] : whichSide(writing, quantity, figure, baseline);
}

function spanOfOperator(writing: Writing, { span }: WrittenQuantity): number {
  const [opening] = writing.body;
  return opening?.type === 'operator' ? Math.min(spanOf(writing, opening).start, span.start) : span.start;
}

/** Hours of teaching and days of opening are a volume: more is better. */
function isVolume({ beside }: WrittenQuantity): boolean {
  const words = (beside ?? '').toLowerCase().split(/\s+/);
  const [first = '', second = ''] = words.map(bareWord);
  return volumeWords.has(/^di$|^d'$/.test(first) ? second : first.replace(/^d'/, ''));
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
  const whole = { start: spanOfOperator(writing, quantity), end: quantity.span.end };
  const corrections = ['<=', '>='].map((operator) =>
    rewritten(writing.written, whole, `${operator} ${printQuantity(figure, 'it')}`),
  );
  return [found('TGT-035', { read: figure, baseline }, writing.written, quantity.span, corrections)];
}

/** A baseline of 0,4 beside a percentage is 40%. */
function asPercentage({ unit }: Quantity, baseline: Quantity): number {
  const isFraction = unit === '%' && baseline.unit === null && Math.abs(baseline.value) < 1;
  return isFraction ? baseline.value * 100 : baseline.value;
}
