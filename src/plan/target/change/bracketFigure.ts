import type { Quantity } from '../../numbers/quantity';
import { familyOf } from '../figure/unitFamily';
import { findQuantity } from '../findQuantity';
import type { Span } from '../../findings/finding';
import { writtenSpan } from '../foldLookAlikes';
import { findPieces } from '../pieces';
import { joinWordOperators } from '../wordOperators';
import type { Writing } from '../writing';
import { arrivalOf } from './arrival';
import { sizeOf } from '../figure/sizeOf';

export interface BracketFigure {
  readonly value: number;
  readonly lastDigit: number;
  readonly hasUnit: boolean;
  readonly span: Span;
}

/** The figure a change is said to lead to, `+1% (380)` or `(da 376 a 380)`: one figure in brackets, in the unit of what is expected. */
export function findBracketFigure(writing: Writing, expected: Quantity, way: 1 | -1): BracketFigure | null {
  for (const { inner } of writing.brackets) {
    const pieces = joinWordOperators(findPieces(writing.folded, inner.start, inner.end));
    const body = arrivalOf(pieces) ?? pieces;
    const within: Writing = { ...writing, body, brackets: [], spelling: [] };
    const quantity = findQuantity(within);
    if (quantity?.sign !== null || quantity.multiplier !== null || quantity.mayBeMinimum) continue;
    if (quantity.number.status === 'malformed' || quantity.number.status === 'tooLong') continue;
    const { operator } = quantity;
    if (operator !== null && operator !== '=' && operator.charAt(0) !== (way === 1 ? '>' : '<')) continue;
    const own = quantity.hasUnit ? quantity.unit : expected.unit;
    const sameCount = familyOf(own) === 'count' && familyOf(expected.unit) === 'count';
    if (own !== expected.unit && !sameCount && expected.unit !== null) continue;
    const sized = sizeOf(within, { ...quantity, operator: operator ?? '=' }, expected);
    if ('refusal' in sized) continue;
    const { start, end } = quantity.digits;
    const decimals = /,(\d+)$/.exec(writing.written.slice(start, end))?.[1]?.length ?? 0;
    return {
      value: sized.value,
      lastDigit: 10 ** -decimals,
      hasUnit: quantity.hasUnit,
      span: writtenSpan(writing.folded, inner),
    };
  }
  return null;
}
