import { END, LOOKED_UP } from './analysis';
import { matchTokens } from './matchTokens';
import type { Token } from './scanFormula';

/**
 * The ways to find a row: `INDEX(values, MATCH(key, keys, 0))` by its code, `INDEX(values, place)` by its number; and
 * `MATCH(key, keys, 0)`, the number itself.
 */
export type LookupTokens = {
  /** How many tokens it takes. */
  readonly length: number;
} & (
  | { readonly by: 'key'; readonly values: Token; readonly key: Token; readonly keys: Token }
  | { readonly by: 'place'; readonly values: Token; readonly place: Token }
  | { readonly by: 'position'; readonly key: Token; readonly keys: Token }
);

/** What must stand there, spaces aside: a kind of token, or a text. */
const BY_KEY = ['INDEX', '(', 'range', ',', 'MATCH', '(', 'cell', ',', 'range', ',', '0', ')', ')'] as const;
const BY_PLACE = ['INDEX', '(', 'range', ',', 'cell', ')'] as const;
const POSITIONS = (['cell', 'text', 'number'] as const).map((key) => ['MATCH', '(', key, ',', 'range', ',', '0', ')']);

export function findLookup(tokens: readonly Token[], start: number): LookupTokens | null {
  const place = matchTokens(tokens, start, BY_PLACE);
  if (place !== null) {
    const { found, length } = place;
    const [values, cell] = [found[2], found[4]];
    return values && cell ? { by: 'place', values, place: cell, length } : null;
  }
  const key = matchTokens(tokens, start, BY_KEY);
  if (key === null) return findPosition(tokens, start);
  const { found, length } = key;
  const [values, cell, keys] = [found[2], found[6], found[8]];
  return values && cell && keys ? { by: 'key', values, key: cell, keys, length } : null;
}

function findPosition(tokens: readonly Token[], start: number): LookupTokens | null {
  for (const pattern of POSITIONS) {
    const { found: [, , key, , keys] = [], length = 0 } = matchTokens(tokens, start, pattern) ?? {};
    if (key && keys) return { by: 'position', key, keys, length };
  }
  return null;
}

/** The lookup as it stands, and as the part of a shape whose `slot` holds the key or the place. */
export function printLookup(lookup: LookupTokens, index: number, slot: string): [text: string, shape: string] {
  const value = `${LOOKED_UP}${index * 2}${END}`;
  const beside = `${LOOKED_UP}${index * 2 + 1}${END}`;
  // Written as ranges: in a single cell the engine's MATCH finds nothing.
  const match = `MATCH(${slot},${beside}:${beside},0)`;
  const taken = `INDEX(${value}:${value},${match})`;
  switch (lookup.by) {
    case 'key':
      return [`INDEX(${lookup.values.text},MATCH(${lookup.key.text},${lookup.keys.text},0))`, taken];
    case 'place':
      return [`INDEX(${lookup.values.text},${lookup.place.text})`, taken];
    case 'position':
      return [`MATCH(${lookup.key.text},${lookup.keys.text},0)`, `(${match}+${value})`];
  }
}
