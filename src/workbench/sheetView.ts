import type { Area } from '../xlsx/content';
import { usedArea } from '../host/model/usedArea';
import type { EffectiveStyle } from '../host/model/look';
import type { HostSheet } from '../host/model/sheet';
import type { HostWorkbook } from '../host/model/workbook';

export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** As Excel shows it, in the workbook's language. */
  readonly text: string;
  readonly kind: 'text' | 'number' | 'centred';
  readonly style: EffectiveStyle;
}

export interface SheetView {
  /** Widths in pixels, one per column from A. */
  readonly widths: readonly number[];
  /** One per row from the first; cells covered by a merge are left out. */
  readonly rows: readonly (readonly CellView[])[];
}

/** Some empty cells around a short sheet, so that it looks like one. */
const LEAST: Pick<Area, 'rows' | 'columns'> = { rows: 24, columns: 8 };

/** Characters Excel gives a column that says nothing. */
const DEFAULT_WIDTH = 8.43;

/** What there is to draw of a sheet: from A1 to the end of what is used. */
export function viewSheet(workbook: HostWorkbook, sheet: HostSheet): SheetView {
  const used = usedArea(sheet, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const height = Math.max(LEAST.rows, used.row + used.rows);
  const width = Math.max(LEAST.columns, used.column + used.columns);
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    widths: columns.map((column) => Math.trunc((sheet.columnWidth(column) ?? DEFAULT_WIDTH) * 7 + 5)),
    rows: Array.from({ length: height }, (_, row) =>
      columns
        .filter((column) => sheet.hiddenByMerge(row, column) === null)
        .map((column) => viewCell(workbook, sheet, row, column)),
    ),
  };
}

function viewCell(workbook: HostWorkbook, sheet: HostSheet, row: number, column: number): CellView {
  const value = workbook.value(sheet, row, column);
  const merge = sheet.merges.find((area) => area.row === row && area.column === column);
  return {
    row,
    column,
    rows: merge?.rows ?? 1,
    columns: merge?.columns ?? 1,
    text: workbook.formats.render(value, workbook.numberFormat(sheet, row, column)),
    kind: typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'centred',
    style: workbook.looks.effective(sheet.look(row, column)),
  };
}
