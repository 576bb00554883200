import * as React from 'react';
import { columnName, MAX_COLUMNS, MAX_ROWS } from '../../host/model/address';
import type { HostSheet } from '../../host/model/sheet';
import type { HostWorkbook } from '../../host/model/workbook';
import { SheetCharts } from '../charts/SheetCharts';
import { CellEditor, type Editing } from './CellEditor';
import { addressOf } from './cellView';
import { cellId } from './GridCell';
import { GridRow, widthOf } from './GridRow';
import { PromptNote } from './PromptNote';
import { SelectionFrame } from './SelectionFrame';
import { createRuleLooks } from './ruleLooks';
import { sheetAxes, type SheetAxes } from './sheetAxes';
import { useEditing, type Edits } from './useEditing';
import { useScroll } from './useScroll';
import { drawnCells, drawnRows, between, HEADER, viewOf, type View } from './view';

interface SheetGridProps {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly edits: Edits;
  /** Counts the changes of the workbook: what is drawn is drawn from it. */
  readonly version: number;
  readonly label: string;
}

/** The sheet as a grid to select and type in; of a million rows only those in view are in the document. */
export function SheetGrid({ workbook, sheet, edits, version, label }: SheetGridProps): JSX.Element {
  const grid = React.useRef<HTMLDivElement>(null);
  const { selection } = sheet;
  // The workbook is changed in place: `version` says when.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const axes = React.useMemo(() => sheetAxes(workbook, sheet), [workbook, sheet, version, selection]);
  const { scroll, onScroll } = useScroll(grid, sheet, axes);
  const view = viewOf(sheet, axes, scroll);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const looks = React.useMemo(() => createRuleLooks(workbook, sheet), [workbook, sheet, version]);
  looks.prepare(drawnCells(view));
  const { editing, ...handlers } = useEditing({ grid, workbook, sheet, edits, page: pageOf(view) });
  const row = (index: number, from: number): JSX.Element => (
    <GridRow
      key={index}
      workbook={workbook}
      sheet={sheet}
      axes={axes}
      view={view}
      looks={looks}
      row={index}
      top={axes.rows.offset(index) + from}
    />
  );
  return (
    <div
      ref={grid}
      className={(sheet.settings.showGridlines ?? sheet.file.showGridlines) ? 'grid lines' : 'grid'}
      role="grid"
      aria-label={label}
      aria-rowcount={MAX_ROWS + 1}
      aria-colcount={MAX_COLUMNS + 1}
      aria-activedescendant={cellId(addressOf(selection.row, selection.column))}
      tabIndex={0}
      onScroll={onScroll}
      onKeyDown={handlers.onKeyDown}
      onMouseDown={handlers.onMouseDown}
      onDoubleClick={handlers.onDoubleClick}
    >
      <div
        role="none"
        className="canvas"
        style={{ width: widthOf(axes), height: HEADER.height + axes.rows.offset(axes.extent.rows) }}
      >
        <div
          role="rowgroup"
          className="stays-above"
          style={{ width: widthOf(axes), height: HEADER.height + axes.rows.offset(view.frozen.rows) }}
        >
          <ColumnHeaders axes={axes} view={view} sheet={sheet} />
          {between(0, view.frozen.rows - 1).map((index) => row(index, HEADER.height))}
        </div>
        <div role="rowgroup">{drawnRows(view).map((index) => row(index, HEADER.height))}</div>
        <SheetCharts workbook={workbook} sheet={sheet} axes={axes} version={version} />
        <SelectionFrame area={selection.area} axes={axes} />
        {editing ? (
          <CellEditor
            label={addressOf(editing.row, editing.column)}
            editing={editing}
            style={{ ...placeOf(editing, axes), zIndex: 5 }}
            onType={handlers.onType}
            onEnd={handlers.onEnd}
          />
        ) : (
          <PromptNote sheet={sheet} style={placeBelow(sheet, axes)} />
        )}
      </div>
    </div>
  );
}

interface ColumnHeadersProps {
  readonly axes: SheetAxes;
  readonly view: View;
  readonly sheet: HostSheet;
}

function ColumnHeaders({ axes, view, sheet }: ColumnHeadersProps): JSX.Element {
  const { area } = sheet.selection;
  const headers = (columns: readonly number[]): JSX.Element[] =>
    columns.map((column) => (
      <div
        key={column}
        role="columnheader"
        className={column >= area.column && column < area.column + area.columns ? 'header selected' : 'header'}
        style={{
          left: HEADER.width + axes.columns.offset(column),
          width: axes.columns.size(column),
          height: HEADER.height,
        }}
      >
        {columnName(column)}
      </div>
    ));
  const height = HEADER.height;
  return (
    <div role="row" aria-rowindex={1} className="row" style={{ top: 0, height, width: widthOf(axes) }}>
      <div
        role="none"
        className="stays"
        style={{ width: HEADER.width + axes.columns.offset(view.frozen.columns), height }}
      >
        <div role="none" className="header" style={{ width: HEADER.width, height }} />
        {headers(between(0, view.frozen.columns - 1))}
      </div>
      {headers(between(...view.columns))}
    </div>
  );
}

const pageOf = ({ rows: [first, last] }: View): number => Math.max(1, last - first - 12);

function placeOf({ row, column }: Editing, { rows, columns }: SheetAxes): React.CSSProperties {
  return {
    left: HEADER.width + columns.offset(column),
    top: HEADER.height + rows.offset(row),
    width: Math.max(columns.size(column), 120),
    height: rows.size(row),
  };
}

function placeBelow({ selection: { area } }: HostSheet, { rows, columns }: SheetAxes): React.CSSProperties {
  return {
    left: HEADER.width + columns.offset(area.column) + 12,
    top: HEADER.height + rows.offset(area.row + area.rows) + 4,
  };
}
