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
    .untrack()
    .getOffsetRange(row - by.row, column - by.column)
    .untrack()
    .getResizedRange(rows - 1, columns - 1);
}

/**
 * The same for a block that nobody asks for after the next round trip. Whatever isn't let go of is kept by Excel until the
 * run ends, when Office.js looks through all that it has let go of once more for each: quadratic in the number of ranges.
 */
export function passingArea(sheet: Excel.Worksheet, area: Parameters<typeof areaOf>[1]): Excel.Range {
  return areaOf(sheet, area).untrack();
}
