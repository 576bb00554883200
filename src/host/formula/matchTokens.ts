import type { Token } from './scanFormula';

/** The tokens of a pattern, spaces aside; each must be of a kind, or read as it says. `length` counts the spaces. */
export function matchTokens(
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
