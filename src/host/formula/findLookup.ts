import { END, LOOKED_UP, type RangeReference } from './analysis';
import type { Token } from './scanFormula';

/** The two ways to find a row: `INDEX(values, MATCH(key, keys, 0))` by its code, `INDEX(values, place)` by its number. */
export type LookupTokens = {
  readonly values: Token;
  /** How many tokens it takes. */
  readonly length: number;
} & (
  { readonly by: 'key'; readonly key: Token; readonly keys: Token } | { readonly by: 'place'; readonly place: Token }
);

/** What must stand there, spaces aside: a kind of token, or a text. */
const BY_KEY = ['INDEX', '(', 'range', ',', 'MATCH', '(', 'cell', ',', 'range', ',', '0', ')', ')'] as const;
const BY_PLACE = ['INDEX', '(', 'range', ',', 'cell', ')'] as const;

export function findLookup(tokens: readonly Token[], start: number): LookupTokens | null {
  if (tokens[start]?.kind !== 'function') return null;
  const place = matching(tokens, start, BY_PLACE);
  if (place !== null) {
    const { found, length } = place;
    const [values, cell] = [found[2], found[4]];
    return values && cell ? { by: 'place', values, place: cell, length } : null;
  }
  const key = matching(tokens, start, BY_KEY);
  if (key === null) return null;
  const { found, length } = key;
  const [values, cell, keys] = [found[2], found[6], found[8]];
  return values && cell && keys ? { by: 'key', values, key: cell, keys, length } : null;
}

function matching(
  tokens: readonly Token[],
  start: number,
  pattern: readonly string[],
): { readonly found: readonly Token[]; readonly length: number } | null {
  const found: Token[] = [];
  let at = start;
  for (const wanted of pattern) {
    while (tokens[at]?.kind === 'space') at += 1;
    const token = tokens[at++];
    if (!token || (token.kind !== wanted && token.text.toUpperCase() !== wanted)) return null;
    found.push(token);
  }
  return { found, length: at - start };
}

export function areSideBySide({ area: values }: RangeReference, { area: keys }: RangeReference): boolean {
  return values.columns === 1 && keys.columns === 1 && values.rows === keys.rows;
}

/** The lookup as it stands, and as the part of a shape whose `slot` holds the key or the place. */
export function printLookup(lookup: LookupTokens, index: number, slot: string): [text: string, shape: string] {
  const value = `${LOOKED_UP}${index * 2}${END}`;
  const beside = `${LOOKED_UP}${index * 2 + 1}${END}`;
  return [
    lookup.by === 'place'
      ? `INDEX(${lookup.values.text},${lookup.place.text})`
      : `INDEX(${lookup.values.text},MATCH(${lookup.key.text},${lookup.keys.text},0))`,
    // Written as ranges: in a single cell the engine's MATCH finds nothing.
    `INDEX(${value}:${value},MATCH(${slot},${beside}:${beside},0))`,
  ];
}
