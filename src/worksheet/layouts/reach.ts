import { filledIn, lastRow, plainText, type Grid } from '../grid';
import type { Block } from '../headings/headings';
import { nameOfIndicator } from './indicatorOn';

/** How far a block's indicators go, by those that have a code or a target. */
export interface Reach {
  readonly last: number;
  /** The last row below it before a blank one: notes and signatures stand further down. */
  readonly edge: number;
}

export function reachOf(grid: Grid, block: Block, first: number, end: number): Reach {
  let last = first - 1;
  for (let row = first; row < Math.min(end, lastRow(grid) + 1); row++)
    if (nameOfIndicator(grid, block, row, false) !== null) last = row;
  let edge = last;
  while (edge + 1 < end && edge < lastRow(grid) && filledIn(grid, edge + 1).length > 0) edge += 1;
  return { last, edge };
}

/**
 * Whether a name on this row, without code or target, is an indicator left open: it has a baseline or a result, or stands
 * under an objective between others, or at their end with an objective, an owner or a weight beside it.
 */
export function isAmongOthers(grid: Grid, block: Block, row: number, reach: Reach, hasObjective: boolean): boolean {
  const { columns, objectives } = block;
  const has = (column: number | null | undefined): boolean =>
    column !== null && column !== undefined && plainText(grid, row, column) !== '';
  const isMeasured = has(columns.baseline) || has(columns.actual);
  const isObjectives = objectives.some(({ code, title }) => has(code) || has(title));
  if (row > reach.edge) return isMeasured && isObjectives;
  if (!isObjectives && !hasObjective) return isMeasured && standsWithIndicators(grid, block, row);
  if (isMeasured) return true;
  return row < reach.last || isObjectives || has(columns.owner) || has(columns.weight) || has(columns.level);
}

/** No blank row lies between it and an indicator: in a form, *Titolo* and *Responsabile* stand apart from the table. */
function standsWithIndicators(grid: Grid, block: Block, row: number): boolean {
  return [-1, 1].some((step) => {
    for (let next = row + step; next >= grid.row && next <= lastRow(grid); next += step) {
      if (filledIn(grid, next).length === 0) return false;
      if (nameOfIndicator(grid, block, next, false) !== null) return true;
    }
    return false;
  });
}
