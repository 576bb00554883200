import { END, LOOKED_UP, type RangeReference } from './analysis';
import type { Token } from './scanFormula';

/** `INDEX(values, MATCH(key, keys, 0))`, the way to find a row by its code. */
export interface LookupTokens {
  readonly values: Token;
  readonly key: Token;
  readonly keys: Token;
  /** How many tokens it takes. */
  readonly length: number;
}

/** What must stand there, spaces aside: a kind of token, or a text. */
const PATTERN = ['INDEX', '(', 'range', ',', 'MATCH', '(', 'cell', ',', 'range', ',', '0', ')', ')'] as const;

export function findLookup(tokens: readonly Token[], start: number): LookupTokens | null {
  if (tokens[start]?.kind !== 'function') return null;
  const found: Token[] = [];
  let at = start;
  for (const wanted of PATTERN) {
    while (tokens[at]?.kind === 'space') at += 1;
    const token = tokens[at++];
    if (!token || (token.kind !== wanted && token.text.toUpperCase() !== wanted)) return null;
    found.push(token);
  }
  const [values, key, keys] = [found[2], found[6], found[8]];
  return values && key && keys ? { values, key, keys, length: at - start } : null;
}

export function areSideBySide({ area: values }: RangeReference, { area: keys }: RangeReference): boolean {
  return values.columns === 1 && keys.columns === 1 && values.rows === keys.rows;
}

/** The lookup as it stands, and as the part of a shape whose `slot` holds the key. */
export function printLookup(
  { values, key, keys }: LookupTokens,
  index: number,
  slot: string,
): [text: string, shape: string] {
  const value = `${LOOKED_UP}${index * 2}${END}`;
  const beside = `${LOOKED_UP}${index * 2 + 1}${END}`;
  return [
    `INDEX(${values.text},MATCH(${key.text},${keys.text},0))`,
    // Written as ranges: in a single cell the engine's MATCH finds nothing.
    `INDEX(${value}:${value},MATCH(${slot},${beside}:${beside},0))`,
  ];
}
