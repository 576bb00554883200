import type { DrawnChart } from '../../../xlsx/chart';
import type { Area } from '../../../xlsx/content';

/** From the first corner of the first cell to the last of the last. */
export function cornersOf({ row, column, rows, columns }: Area): Pick<DrawnChart, 'from' | 'to'> {
  const corner = (down: number, right: number) => ({ row: down, column: right, rowOffset: 0, columnOffset: 0 });
  return { from: corner(row, column), to: corner(row + rows, column + columns) };
}
