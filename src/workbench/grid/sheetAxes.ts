import { MAX_COLUMNS, MAX_ROWS } from '../../host/model/address';
import { usedArea } from '../../host/model/usedArea';
import type { HostSheet } from '../../host/model/sheet';
import type { HostWorkbook } from '../../host/model/workbook';
import { createAxis, type Axis } from './axis';
import { fittedHeight } from './fittedHeight';

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
  /** How far there is something to scroll to: what is used, what is selected, and some room. */
  readonly extent: { readonly rows: number; readonly columns: number };
}

const ROW_HEIGHT = 20;
const PIXELS_PER_POINT = 4 / 3;
const PIXELS_PER_CHARACTER = 7;

/** Columns further right are as wide as the sheet's default: asking for each of sixteen thousand would take longer than drawing. */
const MOST_OWN_WIDTHS = 512;

/** Rows of a sheet as it opens whose height follows from wrapped text; further down they are as high as the others. */
const MOST_FITTED_ROWS = 3_000;

const ROOM = { rows: 40, columns: 10 };

export function sheetAxes(workbook: HostWorkbook, sheet: HostSheet): SheetAxes {
  const used = usedArea(sheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const { selection } = sheet;
  const lastRow = Math.max(used.row + used.rows, selection.area.row + selection.area.rows);
  const lastColumn = Math.max(used.column + used.columns, selection.area.column + selection.area.columns);
  const columns = columnAxis(sheet, Math.min(used.column + used.columns, MOST_OWN_WIDTHS));
  return {
    columns,
    rows: rowAxis(workbook, sheet, columns),
    extent: {
      rows: Math.min(MAX_ROWS, lastRow + ROOM.rows),
      columns: Math.min(MAX_COLUMNS, lastColumn + ROOM.columns),
    },
  };
}

function columnAxis(sheet: HostSheet, used: number): Axis {
  const standard = Math.round(sheet.file.defaultColumnWidth * PIXELS_PER_CHARACTER);
  const own = new Map<number, number>();
  for (let column = 0; column < used; column += 1) {
    const width = sheet.columnWidth(column);
    if (width !== null) own.set(column, Math.round(width * PIXELS_PER_CHARACTER));
    if (sheet.isColumnHidden(column)) own.set(column, 0);
  }
  return createAxis(MAX_COLUMNS, standard, own);
}

function rowAxis(workbook: HostWorkbook, sheet: HostSheet, columns: Axis): Axis {
  const own = new Map<number, number>();
  const { rowHeights, fittedHeights, hiddenRows } = sheet.lineEdits;
  let fitted = 0;
  for (const row of new Set([...sheet.rows(), ...(rowHeights?.keys() ?? []), ...(hiddenRows?.keys() ?? [])])) {
    const points = rowHeights?.get(row) ?? fittedHeights?.get(row) ?? sheet.file.rowHeight(row);
    if (sheet.isRowHidden(row)) own.set(row, 0);
    else if (points !== null) own.set(row, Math.round(points * PIXELS_PER_POINT));
    else if ((fitted += 1) <= MOST_FITTED_ROWS) {
      const height = fittedHeight(workbook, sheet, row, columns);
      if (height > ROW_HEIGHT) own.set(row, height);
    }
  }
  return createAxis(MAX_ROWS, ROW_HEIGHT, own);
}
