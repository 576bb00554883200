import type { PlacedCell } from '../../plan/plan';
import { cellAddress } from '../address';
import { writtenCell, type Grid } from '../grid';

/** A cell whose number is enough: what Excel shows of it doesn't matter. Null where there is no such column. */
export function placedIn(grid: Grid, column: number | undefined, row: number): PlacedCell | null {
  return column === undefined
    ? null
    : { written: writtenCell(grid, () => null, row, column), cell: cellAddress(row, column) };
}
