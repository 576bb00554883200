import { asText, type Content } from './change';
import { valueAt, type Grid } from './grid';

/** What stands in Piano's columns today: `formulas` of a cell, by row and column; empty text for an empty cell. */
export type StandingContent = (row: number, column: number) => Content;

/** What puts a cell back as it stood: a text that begins like a formula is its own value. */
export function asItStood(grid: Grid, standing: StandingContent, row: number, column: number): Content {
  const content = standing(row, column);
  return typeof content === 'string' && content === (valueAt(grid, row, column) ?? '') ? asText(content) : content;
}

/** Whether a cell holds what it is to hold; other programs write formulas in their own spelling. */
export function sameContent(wanted: Content, standing: Content): boolean {
  if (wanted === standing) return true;
  if (typeof wanted !== 'string' || typeof standing !== 'string') return false;
  if (wanted.startsWith("'") && wanted.slice(1) === standing) return true;
  return wanted.startsWith('=') && standing.startsWith('=') && spelledAlike(wanted) === spelledAlike(standing);
}

/** LibreOffice saves `TRUE()` for `TRUE`; texts in quotes are left as they are. */
function spelledAlike(formula: string): string {
  const pieces = formula.split('"');
  return pieces.map((piece, index) => (index % 2 === 0 ? piece.replace(/\b(TRUE|FALSE)\(\)/g, '$1') : piece)).join('"');
}
