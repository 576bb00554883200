import type { Area } from '../../xlsx/content';
import { HostError, invalidArgument } from '../protocol/hostError';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import { contains, type HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

/** A rectangle of a sheet: what the API calls a range. */
export interface Block {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  /** It moves with the cells when rows or columns before it come or go. */
  area: Area;
  /** Whether all its cells were deleted. */
  isDeleted?: boolean;
}

/** Above this Excel gives null instead of the cells. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-large */
const MOST_CELLS = 5_000_000;

/** Whole rows and columns have no values one could list. */
export function isUnbounded({ area }: Block): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}

/** One value per cell, row by row; null when there are too many. */
export function readCells<V>(block: Block, read: (row: number, column: number) => V): V[][] | null {
  const { row, column, rows, columns } = block.area;
  if (isUnbounded(block) || rows * columns > MOST_CELLS) return null;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => read(row + down, column + right)),
  );
}

export function forEachCell(block: Block, visit: (row: number, column: number) => void): void {
  const { row, column, rows, columns } = block.area;
  for (let down = 0; down < rows; down += 1)
    for (let right = 0; right < columns; right += 1) visit(row + down, column + right);
}

/** The value all cells share, null when they differ, as for every property of a format. */
export function sharedByAll<V extends string | number | boolean>(
  block: Block,
  read: (row: number, column: number) => V,
): V | null {
  const { row, column } = block.area;
  const first = read(row, column);
  let isShared = true;
  forEachCell(block, (down, right) => {
    isShared &&= read(down, right) === first;
  });
  return isShared ? first : null;
}

/**
 * Gives each cell its element of a two-dimensional array, or one value to all; null leaves a cell as it is.
 * The array must have the range's shape.
 */
export function writeCells(
  block: Block,
  input: unknown,
  write: (row: number, column: number, value: string | number | boolean) => void,
): void {
  if (isUnbounded(block)) throw invalidArgument('whole rows and columns take no values');
  const { area } = block;
  const valueAt = Array.isArray(input) ? elementOf(input, area) : () => input;
  refuseProtected(block, valueAt);
  forEachCell(block, (row, column) => {
    const value = valueAt(row - area.row, column - area.column);
    if (value !== null) write(row, column, plain(value));
  });
}

function elementOf(input: readonly unknown[], area: Area): (down: number, right: number) => unknown {
  const rows = input.map((row): readonly unknown[] => {
    if (!Array.isArray(row)) throw invalidArgument('the array must have two dimensions');
    return row;
  });
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) {
    throw invalidArgument('the number of rows or columns in the input array does not match the size of the range');
  }
  return (down, right) => rows[down]?.[right] ?? null;
}

function plain(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('a cell takes text, a number or a boolean');
}

function refuseProtected(block: Block, valueAt: (down: number, right: number) => unknown): void {
  const { area } = block;
  const isMeant = (row: number, column: number): boolean => valueAt(row - area.row, column - area.column) !== null;
  refuseLocked(block, isMeant);
  refuseArrayPart(block, isMeant);
}

/** An array formula is changed as a whole or not at all. */
export function refuseArrayPart(block: Block, isMeant: (row: number, column: number) => boolean = () => true): void {
  const { area, sheet } = block;
  for (const array of sheet.file.arrays) {
    if (isApart(array, area)) continue;
    let isSome = false;
    let isWhole = true;
    forEachCell({ ...block, area: array }, (row, column) => {
      const isWritten = contains(area, row, column) && isMeant(row, column);
      isSome ||= isWritten;
      isWhole &&= isWritten;
    });
    if (isSome && !isWhole) throw new HostError('InvalidOperation', 'You can’t change part of an array.');
  }
}

/** On a protected sheet only cells that aren't locked can be changed. */
export function refuseLocked(block: Block, isMeant: (row: number, column: number) => boolean = () => true): void {
  const { workbook, sheet } = block;
  if (!workbook.protectedSheets.has(sheet.index)) return;
  forEachCell(block, (row, column) => {
    if (isMeant(row, column) && workbook.looks.base(sheet.look(row, column).base).locked) {
      throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected.`);
    }
  });
}

function isApart(a: Area, b: Area): boolean {
  return (
    a.row >= b.row + b.rows ||
    b.row >= a.row + a.rows ||
    a.column >= b.column + b.columns ||
    b.column >= a.column + a.columns
  );
}
