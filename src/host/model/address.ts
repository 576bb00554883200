import type { Area } from '../../xlsx/content';
import { printSheetName } from '../../xlsx/formula/sheetName';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A1 notation: one cell, a rectangle, whole columns or whole rows, with or without a sheet before it. */
const ADDRESS =
  /^(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

export interface Address {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Null when the text is no address, or lies outside the sheet. */
export function readAddress(text: string): Address | null {
  const match = ADDRESS.exec(text.trim());
  if (!match) return null;
  const [whole, quoted, plain, column1, row1, column2, row2] = match;
  const area = areaBetween(column1, row1, column2, row2, whole.includes(':', whole.lastIndexOf('!') + 1));
  return area && { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
}

function areaBetween(
  column1: string | undefined,
  row1: string | undefined,
  column2: string | undefined,
  row2: string | undefined,
  isPair: boolean,
): Area | null {
  if (!isPair)
    return column1 !== undefined && row1 !== undefined
      ? spanning(columnIndex(column1), Number(row1) - 1, columnIndex(column1), Number(row1) - 1)
      : null;
  if ((column1 === undefined) !== (column2 === undefined) || (row1 === undefined) !== (row2 === undefined)) return null;
  if (column1 === undefined && row1 === undefined) return null;
  return spanning(
    column1 === undefined ? 0 : columnIndex(column1),
    row1 === undefined ? 0 : Number(row1) - 1,
    column2 === undefined ? MAX_COLUMNS - 1 : columnIndex(column2),
    row2 === undefined ? MAX_ROWS - 1 : Number(row2) - 1,
  );
}

function spanning(columnA: number, rowA: number, columnB: number, rowB: number): Area | null {
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  const area = { row, column, rows: Math.abs(rowA - rowB) + 1, columns: Math.abs(columnA - columnB) + 1 };
  return isInsideSheet(area) ? area : null;
}

export function isInsideSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

/** As Excel prints `Range.address`: `Piano!A1:B2`, `'Piano 2017'!A1`, `Piano!A:C`, `Piano!1:4`. */
export function printAddress(sheet: string, area: Area): string {
  return `${printSheetName(sheet)}!${printArea(area)}`;
}

/** As a name refers to an area: `'Piano 2017'!$A$1:$B$2`. */
export function printAbsolute(sheet: string, area: Area): string {
  const address = printArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${printSheetName(sheet)}!${address}`;
}

/** Without the sheet: `A1:B2`, `A:C`, `1:4`. */
export function printArea({ row, column, rows, columns }: Area): string {
  const lastColumn = columnName(column + columns - 1);
  if (rows === MAX_ROWS) return `${columnName(column)}:${lastColumn}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${lastColumn}${row + rows}`;
}

export function columnName(index: number): string {
  const letters = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letters : columnName(Math.floor(index / 26) - 1) + letters;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
