import { asText, type Content } from './change';
import { valueAt, type Grid } from './grid';

/** What stands in Piano's columns today: `formulas` of a cell, by row and column; empty text for an empty cell. */
export type StandingContent = (row: number, column: number) => Content;

/** What puts a cell back as it stood: a text that begins like a formula is its own value. */
export function asItStood(grid: Grid, standing: StandingContent, row: number, column: number): Content {
  const content = standing(row, column);
  return typeof content === 'string' && content === (valueAt(grid, row, column) ?? '') ? asText(content) : content;
}

/** Whether a cell holds what it is to hold. */
export function sameContent(wanted: Content, standing: Content): boolean {
  return wanted === standing || (typeof wanted === 'string' && wanted.startsWith("'") && wanted.slice(1) === standing);
}
