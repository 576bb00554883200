import type { Area } from '../../xlsx/content';
import { invalidArgument } from '../protocol/hostError';
import { isInsideSheet } from './address';

/** An area as large as this one, moved. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getoffsetrange-member(1) */
export function offsetArea(area: Area, rows: unknown, columns: unknown): Area {
  return inside({ ...area, row: area.row + whole(rows), column: area.column + whole(columns) });
}

/** Its last corner moves, its first one stays. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getresizedrange-member(1) */
export function resizedArea(area: Area, rows: unknown, columns: unknown): Area {
  return inside({ ...area, rows: area.rows + whole(rows), columns: area.columns + whole(columns) });
}

/** A cell counted from the first one, be it in the area or not. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcell-member(1) */
export function cellFrom(area: Area, row: unknown, column: unknown): Area {
  return offsetArea({ ...area, rows: 1, columns: 1 }, row, column);
}

export function lastRowOf(area: Area): Area {
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}

export function lastColumnOf(area: Area): Area {
  return { ...area, column: area.column + area.columns - 1, columns: 1 };
}

function whole(number: unknown): number {
  if (typeof number !== 'number' || !Number.isInteger(number)) throw invalidArgument('a whole number is needed');
  return number;
}

function inside(area: Area): Area {
  if (!isInsideSheet(area)) throw invalidArgument('the range lies outside the sheet');
  return area;
}
