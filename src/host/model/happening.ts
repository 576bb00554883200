import type { Area, FileValue, Shift } from '../../xlsx/content';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import type { HostSheet } from './sheet';

/** Whose doing it is: the add-in's own, of the person at the screen, of somebody else who has the workbook open. */
export type Author = 'addin' | 'person' | 'colleague';

/** What happens in a workbook, as far as Excel has an event for it. */
export type Happening =
  | Changed
  | { readonly kind: 'selected'; readonly sheet: HostSheet; readonly area: Area }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheet: HostSheet };

export interface Changed {
  readonly kind: 'changed';
  readonly sheet: HostSheet;
  readonly area: Area;
  /** https://learn.microsoft.com/javascript/api/excel/excel.datachangetype */
  readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
  /** Of a single cell: what it held before and holds now. */
  readonly cell: { readonly before: FileValue; readonly after: FileValue } | null;
}

/** Rows or columns that came or went. */
export function shiftHappening(sheet: HostSheet, { axis, at, count }: Shift): Changed {
  const size = Math.abs(count);
  return {
    kind: 'changed',
    sheet,
    area:
      axis === 'rows'
        ? { row: at, column: 0, rows: size, columns: MAX_COLUMNS }
        : { row: 0, column: at, rows: MAX_ROWS, columns: size },
    changeType:
      axis === 'rows' ? (count > 0 ? 'RowInserted' : 'RowDeleted') : count > 0 ? 'ColumnInserted' : 'ColumnDeleted',
    cell: null,
  };
}
