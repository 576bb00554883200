import type { CellFormat, Change, Content } from '../worksheet/change';
import { packed, rowBlocks, type Block } from './blocks';
import { writePart } from './storedPart';
import type { WorkbookSession } from './workbookSession';

/** A character's width in points, at the default font: what `columnWidth` counts in. */
const POINTS_PER_CHARACTER = 5.25;

/**
 * Applies a list of changes: one round trip, then one more for each 4 MB that do not fit, and one for what is stored.
 * Sheets and formats travel with the first block, so that a column never shows contents in the wrong format.
 */
export async function applyChanges(session: WorkbookSession, changes: readonly Change[]): Promise<void> {
  const { worksheets } = session.context.workbook;
  const blocks = changes.flatMap((change) => (change.kind === 'contents' ? contentBlocks(change) : []));
  for (const change of changes) {
    if (change.kind === 'storedPart') await writePart(session, change.namespace, change.xml);
    else if (change.kind !== 'contents') applyToSheet(worksheets, change);
  }
  const groups = packed(blocks, ({ contents }) => bytesOf(contents));
  for (const together of groups.length === 0 ? [[]] : groups) {
    for (const { sheet, block, contents } of together) {
      const range = worksheets.getItem(sheet).getRangeByIndexes(block.row, block.column, block.rows, block.columns);
      // Null leaves a cell alone; Office's typings don't know.
      range.formulas = contents as (string | number | boolean)[][];
      range.untrack();
    }
    await session.sync();
  }
}

interface ContentBlock {
  readonly sheet: string;
  readonly block: Block;
  readonly contents: readonly (readonly Content[])[];
}

function contentBlocks(change: Extract<Change, { kind: 'contents' }>): ContentBlock[] {
  const { sheet, row, column, contents } = change;
  const columns = contents[0]?.length ?? 0;
  const bytesPerCell = Math.ceil(bytesOf(contents) / Math.max(1, contents.length * columns));
  return rowBlocks({ row, column, rows: contents.length, columns }, bytesPerCell).map((block) => ({
    sheet,
    block,
    contents: contents.slice(block.row - row, block.row - row + block.rows),
  }));
}

type SheetChange = Exclude<Change, { kind: 'contents' | 'storedPart' }>;

function applyToSheet(worksheets: Excel.WorksheetCollection, change: SheetChange): void {
  if (change.kind === 'addSheet') {
    worksheets.add(change.sheet);
    return;
  }
  const sheet = worksheets.getItem(change.sheet);
  switch (change.kind) {
    case 'renameSheet':
      sheet.name = change.name;
      return;
    case 'activateSheet':
      sheet.activate();
      return;
    case 'freeze':
      freeze(sheet, change.rows, change.columns);
      return;
    case 'columnWidth':
      sheet.getRangeByIndexes(0, change.column, 1, 1).format.columnWidth = change.characters * POINTS_PER_CHARACTER;
      return;
    case 'rowHeight':
      sheet.getRangeByIndexes(change.row, 0, 1, 1).format.rowHeight = change.points;
      return;
    case 'format': {
      const range = sheet.getRangeByIndexes(change.row, change.column, change.rows, change.columns);
      applyFormat(range, change.format);
    }
  }
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

function applyFormat(range: Excel.Range, format: CellFormat): void {
  const { font, fill } = range.format;
  // A single value fills the range; Office's typings only know the array.
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.wrapText !== undefined) range.format.wrapText = format.wrapText;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.border !== undefined) drawLines(range, format.border);
}

const lines = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

function drawLines(range: Excel.Range, color: string): void {
  for (const line of lines) {
    const border = range.format.borders.getItem(line);
    border.style = 'Continuous';
    border.color = color;
  }
}

/** Length of the contents as JSON: nearly all of it is ASCII, and a block leaves a fifth free. */
function bytesOf(contents: readonly (readonly Content[])[]): number {
  return JSON.stringify(contents).length;
}
