import type { SheetName } from './anchors';
import { emptyWritten, isCellError, type CellValue, type WrittenCell } from '../plan/cell';

/** The used part of a sheet. Rows and columns of the sheet count from 0; `row` and `column` say where the grid begins. */
export interface Grid {
  readonly sheet: string;
  /** The sheet's id, which stays when it is renamed. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly isProtected: boolean;
  /** People don't see it. */
  readonly isHidden: boolean;
  /** How far the used part really goes: a stray cell can take it to the end of the sheet, and not all of it is read. */
  readonly used: { readonly rows: number; readonly columns: number };
  /** First column right of everything; where looks reach the end of the sheet, right of all contents. */
  readonly free: { readonly column: number; readonly of: 'contents' | 'looks' };
  /** The names defined for this sheet alone. */
  readonly names: readonly SheetName[];
}

/** What Excel shows in a cell that isn't text; null where it wasn't asked for. */
export type ShownText = (row: number, column: number) => string | null;

export const lastRow = (grid: Grid): number => grid.row + grid.values.length - 1;
export const lastColumn = (grid: Grid): number => grid.column + (grid.values[0]?.length ?? 0) - 1;

export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.row]?.[column - grid.column] ?? null;
}

export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.numberFormats[row - grid.row]?.[column - grid.column] ?? 'General';
}

/** False where cells stand further right than was read. */
export const isReadToTheRight = ({ used, values }: Grid): boolean => (values[0]?.length ?? 0) >= used.columns;

/** The cell's text, trimmed; numbers as JavaScript writes them, errors and empty cells as empty text. */
export function plainText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return value === null || isCellError(value) ? '' : String(value).trim();
}

export function writtenCell(grid: Grid, shown: ShownText, row: number, column: number | null): WrittenCell {
  if (column === null) return emptyWritten;
  const value = valueAt(grid, row, column);
  if (value === null) return emptyWritten;
  const numberFormat = formatAt(grid, row, column);
  if (typeof value === 'string') return { value, text: value, numberFormat };
  return { value, text: shown(row, column) ?? (isCellError(value) ? value.error : String(value)), numberFormat };
}

/** What stands on a row, from left to right. */
export function filledIn(grid: Grid, row: number): string[] {
  const texts: string[] = [];
  for (let column = grid.column; column <= lastColumn(grid); column++) {
    const text = plainText(grid, row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}
