import type { Area } from '../content';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A cell's place; both count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** `B3` → row 2, column 1; null when it isn't the address of a cell. Dollars are ignored. */
export function readReference(reference: string): Place | null {
  let column = 0;
  let at = reference.charCodeAt(0) === DOLLAR ? 1 : 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (reference.charCodeAt(at) === DOLLAR) at++;
  let row = 0;
  const digits = at;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  if (at === digits || row < 1 || row > ROWS || column < 1 || column > COLUMNS) return null;
  return { row: row - 1, column: column - 1 };
}

/** `A1:C2`, or a single cell; whole columns and rows too, as merged areas and dimensions may have them. */
export function readArea(reference: string): Area | null {
  const [first = '', last = first] = reference.split(':');
  const from = readReference(first);
  const to = readReference(last);
  if (!from || !to || to.row < from.row || to.column < from.column) return null;
  return { row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

export function printReference(row: number, column: number): string {
  return printColumn(column) + (row + 1);
}

export function printArea({ row, column, rows, columns }: Area): string {
  const first = printReference(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${printReference(row + rows - 1, column + columns - 1)}`;
}

/** 0 → `A`, 26 → `AA`. */
export function printColumn(column: number): string {
  return COLUMN_NAMES[column] ?? nameColumn(column);
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

const DOLLAR = 36;
const COLUMN_NAMES = Array.from({ length: 256 }, (_, column) => nameColumn(column));

function nameColumn(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
