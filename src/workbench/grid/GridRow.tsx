import * as React from 'react';
import type { HostSheet } from '../../host/model/sheet';
import type { HostWorkbook } from '../../host/model/workbook';
import { between, drawnColumns, HEADER, type View } from './view';
import { GridCell } from './GridCell';
import { mergeAt } from './mergeAt';
import type { RuleLooks } from './ruleLooks';
import type { SheetAxes } from './sheetAxes';

interface GridRowProps {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly axes: SheetAxes;
  readonly view: View;
  readonly looks: RuleLooks;
  readonly row: number;
  readonly top: number;
}

/** A row with its number; the frozen cells stay beside the number while the others scroll under them. */
export function GridRow({ workbook, sheet, axes, view, looks, row, top }: GridRowProps): JSX.Element {
  const height = axes.rows.size(row);
  const isSelected = row >= sheet.selection.area.row && row < sheet.selection.area.row + sheet.selection.area.rows;
  const cells = (columns: readonly number[], from: number): JSX.Element[] =>
    columns
      .filter((column) => isShown(sheet, row, column))
      .map((column) => (
        <GridCell
          key={column}
          workbook={workbook}
          sheet={sheet}
          axes={axes}
          conditional={looks.at(row, column)}
          row={row}
          column={column}
          left={axes.columns.offset(column) + from}
        />
      ));
  return (
    <div role="row" aria-rowindex={row + 2} className="row" style={{ top, height, width: widthOf(axes) }}>
      <div
        role="none"
        className="stays"
        style={{ width: HEADER.width + axes.columns.offset(view.frozen.columns), height }}
      >
        <div
          role="rowheader"
          className={isSelected ? 'header selected' : 'header'}
          style={{ width: HEADER.width, height }}
        >
          {row + 1}
        </div>
        {cells(between(0, view.frozen.columns - 1), HEADER.width)}
      </div>
      {cells(drawnColumns(view, row), HEADER.width)}
    </div>
  );
}

export const widthOf = ({ columns, extent }: SheetAxes): number => HEADER.width + columns.offset(extent.columns);

function isShown(sheet: HostSheet, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge === null || (merge.row === row && merge.column === column);
}
