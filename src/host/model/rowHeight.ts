import { invalidArgument, NotImplemented } from '../protocol/hostError';
import { MAX_ROWS } from './address';
import { refuseLocked, type Block } from './block';

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const TALLEST = 409.5;

/** A pixel is three quarters of a point. */
const POINTS_PER_PIXEL = 0.75;

/** Points; null when the rows differ. */
export function readRowHeight({ sheet, area }: Block): number | null {
  if (area.rows === MAX_ROWS) throw new NotImplemented('the height of all rows');
  const first = sheet.rowHeight(area.row);
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) if (sheet.rowHeight(row) !== first) return null;
  return first;
}

export function writeRowHeight(block: Block, points: unknown): void {
  if (typeof points !== 'number' || points < 0 || points > TALLEST)
    throw invalidArgument(`a row is 0 to ${TALLEST} points high`);
  const { sheet, area } = block;
  if (area.rows === MAX_ROWS) throw new NotImplemented('the height of all rows');
  refuseLocked({ ...block, area: { ...area, columns: 1 } });
  const height = Math.round(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
  for (let row = area.row; row < area.row + area.rows; row += 1) sheet.setRowHeight(row, height);
}
