import type { Finding } from '../findings/finding';
import { found } from '../findings/found';
import type { Quantity } from '../numbers/quantity';
import { findFrequency } from './findFrequency';
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
    if (stated?.by !== 'cadence' || stated.perYear === value) return [];
    const payload = { stated: stated.perYear, read: value };
    return [found('TGT-083', payload, writing.written, writtenSpan(writing.folded, inner))];
  });
}
