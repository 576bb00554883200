import type { Change } from '../worksheet/change';
import { passingArea } from './areaOf';
import { applyFormat } from './applyFormat';
import { POINTS_PER_CHARACTER } from './columnWidth';
import { addConditionalLooks } from './applyRules';
import { clearSheet, drawSheet } from './drawSheet';
import type { Joined } from './joinAlike';
import type { ReadThere } from './readThere';
import type { SheetOrder } from './sheetOrder';
import type { WrittenSheets } from './writtenSheets';

export type SheetChange = Exclude<Change, { kind: 'contents' | 'storedPart' }>;

/** One change to a sheet, or several joined, queued. */
export function applyToSheet(sheets: WrittenSheets, change: Joined, order: SheetOrder, there: ReadThere): void {
  const ready = change.kind === 'numberFormats' || change.kind === 'rowHeights' ? undefined : there.get(change);
  if (ready !== undefined) {
    ready();
    return;
  }
  if (change.kind === 'addSheet') {
    addSheet(sheets, change, order);
    return;
  }
  const sheet = sheets.at(change.sheet);
  switch (change.kind) {
    case 'renameSheet':
      order.rename(change.sheet, change.name);
      sheets.rename(change.sheet, change.name);
      return;
    case 'moveSheet':
      sheet.position = order.move(change.sheet, change.after);
      return;
    case 'deleteSheet':
      order.delete(change.sheet);
      sheets.delete(change.sheet);
      return;
    case 'activateSheet':
      sheet.activate();
      return;
    case 'freeze':
      freeze(sheet, change.rows, change.columns);
      return;
    case 'name':
      addName(sheet, change);
      return;
    case 'deleteName':
      sheet.names.getItem(change.name).delete();
      return;
    case 'hideName':
      sheet.names.getItem(change.name).visible = false;
      return;
    case 'columnWidth':
      setColumnWidth(sheet, change);
      return;
    case 'rowHeights':
      sheet.getRangeByIndexes(change.row, 0, change.rows, 1).untrack().format.rowHeight = change.points;
      return;
    case 'numberFormats':
      // Null leaves a cell alone; Office's typings don't know.
      passingArea(sheet, change).numberFormat = change.formats as string[][];
      return;
    case 'format':
      applyFormat(passingArea(sheet, change), change.format);
      return;
    case 'conditionalLooks':
      addConditionalLooks(passingArea(sheet, change), change.looks);
      return;
    case 'clear':
    case 'clearLooks':
    case 'clearConditionalLooks':
    case 'clearEntryRules':
    case 'entryRule':
    case 'deleteCharts':
      throw new Error(`${change.kind} was not read before`);
    case 'clearSheet':
      clearSheet(sheet, passingArea(sheet, change));
      return;
    default:
      drawSheet(sheets, change);
  }
}

function addSheet(
  sheets: WrittenSheets,
  { sheet, after }: Extract<Change, { kind: 'addSheet' }>,
  order: SheetOrder,
): void {
  const added = sheets.add(sheet);
  const position = order.add(sheet, after);
  if (position !== null) added.position = position;
}

function addName(sheet: Excel.Worksheet, { name, row, column, fromUsed }: Extract<Change, { kind: 'name' }>): void {
  const cell =
    fromUsed === null
      ? sheet.getRangeByIndexes(row, column, 1, 1)
      : sheet
          .getUsedRange(fromUsed.of === 'contents')
          .getLastColumn()
          .getEntireColumn()
          .getOffsetRange(0, fromUsed.columns)
          .getCell(row, 0);
  sheet.names.add(name, cell).visible = false;
}

function setColumnWidth(sheet: Excel.Worksheet, change: Extract<Change, { kind: 'columnWidth' }>): void {
  const cell = passingArea(sheet, { row: change.by?.row ?? 0, rows: 1, columns: 1, ...change });
  const { format } = cell;
  if (change.characters === null) format.useStandardWidth = true;
  else format.columnWidth = change.characters * POINTS_PER_CHARACTER;
  if (change.isHidden === true) cell.columnHidden = true;
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}
