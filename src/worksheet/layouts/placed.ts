import type { PlacedCell } from '../../plan/plan';
import { cellAddress } from '../address';
import { writtenCell, type Grid } from '../grid';

/** A cell as it was read: what Excel shows of a number is asked for later, where it matters. */
export function placedAt(grid: Grid, row: number, column: number): PlacedCell {
  return { written: writtenCell(grid, () => null, row, column), cell: cellAddress(row, column) };
}

/** Null where there is no such column. */
export function placedIn(grid: Grid, column: number | undefined, row: number): PlacedCell | null {
  return column === undefined ? null : placedAt(grid, row, column);
}
