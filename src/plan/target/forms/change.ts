import { findChange } from '../change/findChange';
import { judgeChange } from '../change/judgeChange';
import { inFull } from '../figure/inFull';
import type { WrittenQuantity } from '../findQuantity';
import type { TargetReading } from '../target';
import type { Finding } from '../../findings/finding';
import type { Writing } from '../writing';

/** `riduzione del 5%`, `+2 p.p.`, `10 in più`, `-5% rispetto al 2015`: more or less than the baseline. */
export function readChange(writing: Writing): TargetReading | null {
  const change = findChange(writing);
  return change === null ? null : judgeChange(writing, { ...change, quantity: inFull(writing, change.quantity, true) });
}

/** `+1%`, `-5 gg`: the sign alone says that it is a change. */
export function judgeSigned(
  writing: Writing,
  quantity: WrittenQuantity,
  native: readonly Finding[] = [],
): TargetReading {
  const way = quantity.sign === '-' ? -1 : 1;
  const { beside } = quantity;
  return judgeChange(writing, { quantity, way, isPoints: false, isSized: false, reference: null, beside }, native);
}
