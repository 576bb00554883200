import type { CellAddress } from '../plan/plan';
import type { Area } from './change';

/** `A` for column 0, `AA` for column 26. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** `K5` for row 4, column 10. */
export const cellAddress = (row: number, column: number): CellAddress => `${columnName(column)}${String(row + 1)}`;

const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

/** 0 for `A`, 26 for `AA`; null when it is no column of a sheet. */
export function columnNumber(letters: string): number | null {
  if (!/^[a-z]{1,3}$/i.test(letters)) return null;
  const number = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return number <= LAST_COLUMN ? number : null;
}

/** Row and column of `K5`, counted from 0; null when it is no cell. */
export function readAddress(address: CellAddress): { readonly row: number; readonly column: number } | null {
  const { letters = '', row = '' } = /^(?<letters>[A-Z]{1,3})(?<row>[1-9]\d*)$/.exec(address)?.groups ?? {};
  const column = columnNumber(letters);
  return column === null ? null : { row: Number(row) - 1, column };
}

/** The areas of `'Il piano'!A1:B2,'Il piano'!4:5`, as Excel lists those of one sheet. */
export function readAreas(addresses: string): Area[] {
  return [...addresses.matchAll(/(?:'(?:[^']|'')*'|[^,!']+)!([^,]+)/g)].map(([, area = '']) => readArea(area));
}

function readArea(text: string): Area {
  const [first = '', last = first] = text.replaceAll('$', '').split(':');
  const [start, end] = [cornerOf(first, 0, 0), cornerOf(last, LAST_ROW, LAST_COLUMN)];
  return { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
}

/** What a whole row or column doesn't say is the sheet's edge. */
function cornerOf(text: string, row: number, column: number): { row: number; column: number } {
  const { letters = '', digits = '' } = /^(?<letters>[A-Z]*)(?<digits>\d*)$/i.exec(text)?.groups ?? {};
  return {
    row: digits === '' ? row : Number(digits) - 1,
    column: letters === '' ? column : (columnNumber(letters) ?? column),
  };
}

/** A cell whose column is held while its row moves. */
export const heldColumn = (address: string): string => `$${address}`;
