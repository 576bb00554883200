import type { Area, NamedCell } from '../worksheet/change';

/** A block of a sheet; one that is addressed by a named cell is found by the name, wherever people have moved it. */
export function areaOf(
  sheet: Excel.Worksheet,
  { row, column, rows, columns, by }: Area & { readonly by?: NamedCell },
): Excel.Range {
  if (by === undefined) return sheet.getRangeByIndexes(row, column, rows, columns);
  return sheet.names
    .getItem(by.name)
    .getRange()
    .getOffsetRange(row - by.row, column - by.column)
    .getResizedRange(rows - 1, columns - 1);
}
