import { MAX_COLUMNS, MAX_ROWS } from './address';
import { refuseLocked, type Block } from './block';
import { invalidArgument, NotImplemented } from '../protocol/hostError';

/** Null when some are and some are not. */
export function areRowsHidden({ sheet, area }: Block): boolean | null {
  if (area.rows === MAX_ROWS) throw new NotImplemented('Range.rowHidden of all rows');
  return sharedBy(area.row, area.rows, (row) => sheet.isRowHidden(row));
}

export function areColumnsHidden({ sheet, area }: Block): boolean | null {
  if (area.columns === MAX_COLUMNS) throw new NotImplemented('Range.columnHidden of all columns');
  return sharedBy(area.column, area.columns, (column) => sheet.isColumnHidden(column));
}

export function hideRows(block: Block, isHidden: unknown): void {
  const { sheet, area } = block;
  if (area.rows === MAX_ROWS) throw new NotImplemented('Range.rowHidden of all rows');
  if (typeof isHidden !== 'boolean') throw invalidArgument('true or false is needed');
  refuseLocked({ ...block, area: { ...area, columns: 1 } });
  for (let row = area.row; row < area.row + area.rows; row += 1) sheet.hideRow(row, isHidden);
}

export function hideColumns(block: Block, isHidden: unknown): void {
  const { sheet, area } = block;
  if (area.columns === MAX_COLUMNS) throw new NotImplemented('Range.columnHidden of all columns');
  if (typeof isHidden !== 'boolean') throw invalidArgument('true or false is needed');
  refuseLocked({ ...block, area: { ...area, rows: 1 } });
  for (let column = area.column; column < area.column + area.columns; column += 1) sheet.hideColumn(column, isHidden);
}

function sharedBy(first: number, count: number, read: (at: number) => boolean): boolean | null {
  const value = read(first);
  for (let at = first + 1; at < first + count; at += 1) if (read(at) !== value) return null;
  return value;
}
