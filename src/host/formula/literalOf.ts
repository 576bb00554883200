import type { Token } from './scanFormula';

/** A text or a number written in a formula; null for everything else. */
export function literalOf({ kind, text }: Token): string | number | null {
  if (kind === 'text') return text.slice(1, -1).replaceAll('""', '"');
  return kind === 'number' ? Number(text) : null;
}
