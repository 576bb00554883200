import type { Area } from '../../xlsx/content';
import { overlap } from '../../xlsx/sheet/areas';
import type { Place } from '../../host/model/conditionalLook';
import type { HostSheet } from '../../host/model/sheet';
import type { SheetAxes } from './sheetAxes';

/** What of a sheet is drawn: the frozen rows and columns, and those around what is scrolled to. */
export interface View {
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** First and last index, frozen ones left out. */
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
  /** Merged areas that reach into what is drawn. */
  readonly merges: readonly Area[];
}

export interface Scroll {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** Drawn beyond the edges, so that scrolling a little shows no gap; long texts run on from the left. */
const OVERSCAN = { rows: 6, columns: 3 };

export const HEADER = { height: 20, width: 46 };

export function viewOf(sheet: HostSheet, { rows, columns, extent }: SheetAxes, scroll: Scroll): View {
  const { frozen } = sheet;
  const frozenHeight = rows.offset(frozen.rows);
  const frozenWidth = columns.offset(frozen.columns);
  const first = (axis: typeof rows, pixel: number, from: number, over: number): number =>
    Math.max(from, axis.at(pixel) - over);
  const last = (axis: typeof rows, pixel: number, end: number, over: number): number =>
    Math.min(end - 1, axis.at(pixel) + over);
  const view = {
    rows: [
      first(rows, scroll.top + frozenHeight, frozen.rows, OVERSCAN.rows),
      last(rows, scroll.top + scroll.height, extent.rows, OVERSCAN.rows),
    ],
    columns: [
      first(columns, scroll.left + frozenWidth, frozen.columns, OVERSCAN.columns),
      last(columns, scroll.left + scroll.width, extent.columns, OVERSCAN.columns),
    ],
  } as const;
  return { frozen, ...view, merges: sheet.merges.filter((area) => isDrawn(area, view)) };
}

function isDrawn(area: Area, { rows, columns }: Pick<View, 'rows' | 'columns'>): boolean {
  return overlap(area, { row: 0, column: 0, rows: rows[1] + 1, columns: columns[1] + 1 }) !== null;
}

/** Rows to draw below the frozen ones, with those above the first whose merged cells reach into view. */
export function drawnRows({ rows, frozen, merges }: View): number[] {
  const [first, last] = rows;
  const above = merges.filter(({ row, rows: count }) => row >= frozen.rows && row < first && row + count > first);
  return [...new Set([...above.map(({ row }) => row), ...between(first, last)])];
}

/** Columns to draw of a row, with those further left whose merged cells reach into view. */
export function drawnColumns({ columns, frozen, merges }: View, row: number): number[] {
  const [first, last] = columns;
  const left = merges.filter(
    (area) =>
      area.row === row && area.column >= frozen.columns && area.column < first && area.column + area.columns > first,
  );
  return [...left.map(({ column }) => column), ...between(first, last)];
}

/** Every cell that is drawn. */
export function drawnCells(view: View): Place[] {
  const rows = [...between(0, view.frozen.rows - 1), ...drawnRows(view)];
  return rows.flatMap((row) =>
    [...between(0, view.frozen.columns - 1), ...drawnColumns(view, row)].map((column) => ({ row, column })),
  );
}

export const between = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
