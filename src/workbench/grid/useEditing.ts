import * as React from 'react';
import { readAddress } from '../../host/model/address';
import { usedArea } from '../../host/model/usedArea';
import type { HostSheet, Selection } from '../../host/model/sheet';
import type { HostWorkbook } from '../../host/model/workbook';
import type { Editing } from './CellEditor';
import { moved, type Ground, type Place } from './moves';
import { mergeAt, selectionAt } from './mergeAt';

/** What typing does to the workbook. */
export interface Edits {
  /** While a cell is being edited Excel lets no add-in in. */
  begin(): void;
  end(): void;
  textOf(sheet: HostSheet, place: Place): string;
  type(sheet: HostSheet, place: Place, text: string): void;
  clear(sheet: HostSheet): void;
  select(sheet: HostSheet, selection: Selection): void;
}

interface EditingProps {
  readonly grid: React.RefObject<HTMLDivElement>;
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly edits: Edits;
  readonly page: number;
}

export interface EditingHandlers {
  readonly editing: Editing | null;
  onKeyDown(event: React.KeyboardEvent): void;
  onMouseDown(event: React.MouseEvent): void;
  onDoubleClick(event: React.MouseEvent): void;
  onType(text: string): void;
  onEnd(isKept: boolean, event: React.KeyboardEvent | null): void;
}

/** Selecting and typing, by keys and mouse. */
export function useEditing({ grid, workbook, sheet, edits, page }: EditingProps): EditingHandlers {
  const [editing, setEditing] = React.useState<Editing | null>(null);

  const begin = (place: Place, how: Editing['how'], text: string): void => {
    edits.begin();
    setEditing({ ...place, how, text });
  };
  const end = (isKept: boolean): void => {
    if (editing === null) return;
    setEditing(null);
    edits.end();
    if (isKept) edits.type(sheet, editing, editing.text);
    grid.current?.focus();
  };
  const walk = (event: React.KeyboardEvent): boolean => {
    const { selection } = sheet;
    const isExtending = event.shiftKey && event.key !== 'Tab' && event.key !== 'Enter';
    const from = isExtending ? farCorner(selection) : leaving(sheet, event.key);
    const to = moved(from, event, groundOf(workbook, sheet, page));
    if (to === null) return false;
    edits.select(
      sheet,
      isExtending ? { ...selection, area: spanned(selection, to) } : selectionAt(sheet, to.row, to.column),
    );
    return true;
  };

  return {
    editing,
    onKeyDown(event) {
      const place = { row: sheet.selection.row, column: sheet.selection.column };
      if (isText(event)) begin(place, 'enter', event.key);
      else if (event.key === 'F2') begin(place, 'edit', edits.textOf(sheet, place));
      else if (event.key === 'Delete' || event.key === 'Backspace') edits.clear(sheet);
      else if (!walk(event)) return;
      event.preventDefault();
    },
    onMouseDown(event) {
      const place = cellUnder(event.target);
      if (place === null) return;
      end(true);
      edits.select(sheet, selectionAt(sheet, place.row, place.column));
    },
    onDoubleClick(event) {
      const place = cellUnder(event.target);
      if (place !== null) begin(place, 'edit', edits.textOf(sheet, place));
    },
    onType(text) {
      setEditing((before) => before && { ...before, text });
    },
    onEnd(isKept, event) {
      end(isKept);
      if (event) walk(event);
    },
  };
}

/** A character, also one made with AltGr, as € and @ on Italian keyboards. */
function isText(event: React.KeyboardEvent): boolean {
  const isCommand = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
  return event.key.length === 1 && !isCommand;
}

function cellUnder(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest('[role=gridcell]') : null;
  const address = cell && readAddress(cell.id.replace('cell-', ''));
  return address && { row: address.area.row, column: address.area.column };
}

/** From a merged area one leaves by the far side. */
function leaving(sheet: HostSheet, key: string): Place {
  const { row, column } = sheet.selection;
  const merge = mergeAt(sheet, row, column);
  return {
    row: merge && (key === 'ArrowDown' || key === 'Enter') ? merge.row + merge.rows - 1 : row,
    column: merge && (key === 'ArrowRight' || key === 'Tab') ? merge.column + merge.columns - 1 : column,
  };
}

/** The corner that moves when a selection grows: the one across from the active cell. */
function farCorner({ area, row, column }: Selection): Place {
  return {
    row: row === area.row ? area.row + area.rows - 1 : area.row,
    column: column === area.column ? area.column + area.columns - 1 : area.column,
  };
}

function spanned({ row, column }: Place, to: Place): Selection['area'] {
  return {
    row: Math.min(row, to.row),
    column: Math.min(column, to.column),
    rows: Math.abs(row - to.row) + 1,
    columns: Math.abs(column - to.column) + 1,
  };
}

function groundOf(workbook: HostWorkbook, sheet: HostSheet, page: number): Ground {
  const used = usedArea(sheet, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    isFilled: (row, column) => workbook.value(sheet, row, column) !== null,
    last: { row: used.row + used.rows - 1, column: used.column + used.columns - 1 },
    page,
  };
}
