/** Columns from 1, both included, as `spans` says them. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A row and the sixteen it belongs to, before or after edits; null without cells. */
export interface Spanned {
  readonly row: Span | null;
  readonly block: Span | null;
}

/** Rows that share a span in the files Excel writes. */
export const ROWS_OF_BLOCK = 16;

/**
 * What `spans` says of a row (a hint, ECMA-376 part 1, 18.3.1.73, that must not be wrong) after edits: it follows the cells of its
 * block as in the files Excel writes, or those of its row as in others, so that cells that come and go leave it as it was.
 */
export function spanAfter(said: Span, before: Spanned, after: Spanned): Span {
  const follows = isSame(said, before.block) ? after.block : isSame(said, before.row) ? after.row : null;
  return follows ?? union(said, after.row);
}

export function union(a: Span, b: Span | null): Span {
  return b ? { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) } : a;
}

function isSame(a: Span, b: Span | null): boolean {
  return a.first === b?.first && a.last === b.last;
}
