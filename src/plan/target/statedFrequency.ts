import type { Finding } from '../findings/finding';
import { found } from '../findings/found';
import type { Quantity } from '../numbers/quantity';
import { findFrequency, type WrittenFrequency } from './findFrequency';
import { writtenSpan } from './foldLookAlikes';
import { readNumberWords } from './numberWords';
import { findPieces } from './pieces';
import { familyOf } from './figure/unitFamily';
import { joinWordOperators } from './wordOperators';
import type { Writing } from './writing';

/** `>= 2 (almeno semestrale)` agrees with itself; `>= 3 (semestrale)` does not. */
export function checkStatedFrequency(writing: Writing, { value, unit }: Quantity): Finding[] {
  if (writing.brackets.length === 0 || familyOf(unit) !== 'count') return [];
  return writing.brackets.flatMap(({ inner }) => {
    const body = readNumberWords(joinWordOperators(findPieces(writing.folded, inner.start, inner.end)));
    const stated = findFrequency({ ...writing, body, brackets: [] });
    const times = stated === null ? null : timesOf(stated);
    if (times === null || times === value) return [];
    const payload = { stated: times, read: value };
    return [found('TGT-083', payload, writing.written, writtenSpan(writing.folded, inner))];
  });
}

/** `(trimestrale)` is four, `(2 al mese)` twenty-four; `(3 volte)` says nothing of a year. */
function timesOf(stated: WrittenFrequency): number | null {
  if (stated.by === 'cadence') return stated.perYear;
  if (stated.by === 'doubt' || stated.perYear === 1 || stated.isAdjective) return null;
  const { number, operator, hasUnit } = stated.count;
  return number.status === 'certain' && operator === null && !hasUnit ? number.value * stated.perYear : null;
}
