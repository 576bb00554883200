import * as React from 'react';
import type { ConditionalLook } from '../../host/model/conditionalLook';
import type { HostSheet } from '../../host/model/sheet';
import type { HostWorkbook } from '../../host/model/workbook';
import { barCss, cellCss } from './cellCss';
import { viewCell, type CellView } from './cellView';
import { mergeAt } from './mergeAt';
import type { SheetAxes } from './sheetAxes';

interface GridCellProps {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly axes: SheetAxes;
  readonly conditional: ConditionalLook;
  readonly row: number;
  readonly column: number;
  readonly left: number;
}

/** How far a long text may run on over empty cells. */
const MOST_CELLS_OVER = 24;

export function GridCell({ workbook, sheet, axes, conditional, row, column, left }: GridCellProps): JSX.Element {
  const cell = viewCell(workbook, sheet, row, column, conditional);
  const merge = mergeAt(sheet, row, column);
  const { columns, rows } = axes;
  const width = merge ? columns.offset(merge.column + merge.columns) - columns.offset(column) : columns.size(column);
  const height = merge ? rows.offset(merge.row + merge.rows) - rows.offset(row) : rows.size(row);
  const textId = `text-${cell.address}`;
  const { selection } = sheet;
  const room = roomFor(cell, merge !== null, width, axes, sheet, row, column);
  const isActive = selection.row === row && selection.column === column;
  return (
    <div
      role="gridcell"
      id={cellId(cell.address)}
      aria-label={cell.address}
      aria-describedby={cell.text === '' ? undefined : textId}
      aria-colindex={column + 2}
      aria-selected={isActive}
      className={room === width ? 'cell' : cell.style.fill === null ? 'cell runs-on on-paper' : 'cell runs-on'}
      style={{ left, width, height, ...cellCss(cell.style, cell.kind), ...barCss(cell) }}
    >
      <span id={textId} className="text" style={{ maxWidth: room }}>
        {cell.text}
      </span>
    </div>
  );
}

export const cellId = (address: string): string => `cell-${address}`;

/** A text that does not wrap runs on to the right while the cells there are empty. */
function roomFor(
  { text, kind, style }: CellView,
  isMerged: boolean,
  width: number,
  { columns }: SheetAxes,
  sheet: HostSheet,
  row: number,
  column: number,
): number {
  let room = width;
  if (isMerged || text === '' || kind !== 'text' || style.wrapText) return room;
  for (let over = 1; over <= MOST_CELLS_OVER; over += 1) {
    const { value, formula } = sheet.content(row, column + over);
    if (value !== null || formula !== null) break;
    room += columns.size(column + over);
  }
  return room;
}
