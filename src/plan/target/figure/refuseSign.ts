import { found, rewritten } from '../../findings/found';
import { printQuantity } from '../../numbers/printQuantity';
import type { Quantity } from '../../numbers/quantity';
import type { WrittenQuantity } from '../findQuantity';
import { judgeSigned } from '../forms/change';
import type { TargetReading } from '../target';
import { refuse, type Writing } from '../writing';

/** A sign with no operator is a change, unless the row has negative figures, or none at all to be changed. */
export function refuseSign(
  writing: Writing,
  quantity: WrittenQuantity,
  baseline: Quantity | null,
): TargetReading | null {
  const { sign, operator, unit, span } = quantity;
  if (sign === null) return null;
  const { written } = writing;
  const change = () => judgeSigned(writing, quantity);
  const figure: Quantity = { value: signedValue(quantity), unit };
  if (sign === '+') return change();
  const text = printQuantity(figure, 'it');
  if (operator === null) {
    const isChange = unit === '%' ? baseline === null || baseline.value >= 0 : baseline !== null && baseline.value > 0;
    if (isChange && !isBullet(writing, quantity, baseline)) return change();
    const size = written.slice(quantity.digits.start, span.end);
    const corrections = isChange
      ? [rewritten(written, span, size), rewritten(written, span, `-${size}`)]
      : [rewritten(written, span, `>= ${text}`), rewritten(written, span, `<= ${text}`)];
    return refuse(writing, 'change', 'ambiguous', [found('TGT-041', { read: figure }, written, span, corrections)]);
  }
  if (baseline === null || baseline.value <= 0) return null;
  return refuse(writing, 'change', 'ambiguous', [
    found('TGT-047', { read: figure, baseline }, written, span, [
      rewritten(written, { start: 0, end: span.end }, text),
    ]),
  ]);
}

/** A dash kept apart from a figure like the baseline may open a list: `- 90%` beside 85%. */
function isBullet({ written }: Writing, quantity: WrittenQuantity, baseline: Quantity | null): boolean {
  const { span, digits } = quantity;
  if (baseline === null || !/^-\s/.test(written.slice(span.start, digits.start).replace(/[−–]/, '-'))) return false;
  const size = Math.abs(signedValue(quantity));
  return size >= baseline.value / 2 && size <= baseline.value * 2;
}

/** The smaller reading, for naming it: nothing is computed with it. */
export function signedValue({ number, sign }: WrittenQuantity): number {
  const size = number.status === 'either' ? number.decimal : 'value' in number ? number.value : 0;
  return sign === '-' ? -size : size;
}
