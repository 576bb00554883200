import { countLines } from '../text/textWidth';
import { MAX_ROWS } from './address';
import { refuseLocked, type Block } from './block';
import { NotImplemented } from '../protocol/hostError';

/** Excel's lines of Calibri, in pixels by points of the font; in between, and above, a line is 1.22 times the size and a little room. */
const LINE_PIXELS: ReadonlyMap<number, number> = new Map([
  [8, 15],
  [9, 16],
  [10, 17],
  [11, 20],
  [12, 21],
  [14, 25],
  [16, 28],
  [18, 31],
  [20, 35],
  [24, 42],
]);

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;
/** What a cell keeps free on both sides together, and for a step of indent. */
const PADDING = 5;
const INDENT = 9;
/** Excel's tallest row, in points. */
const TALLEST = 409.5;
/** Letters of other fonts, screens and printers are wider than those measured: a line too many is better than one cut off. */
const ROOM = 1.04;

/**
 * Rows as high as what they hold: the tallest of their cells, texts in lines where they are wrapped. Merged cells don't count, as in
 * Excel. https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-autofitrows-member(1)
 */
export function fitRows(block: Block): void {
  const { sheet, area } = block;
  if (area.rows === MAX_ROWS) throw new NotImplemented('RangeFormat.autofitRows of all rows');
  refuseLocked({ ...block, area: { ...area, columns: 1 } });
  for (let row = area.row; row < area.row + area.rows; row += 1)
    sheet.fitRowHeight(row, Math.min(TALLEST, Math.max(sheet.file.defaultRowHeight, fittedHeight(block, row))));
}

function fittedHeight({ workbook, sheet }: Block, row: number): number {
  let height = 0;
  for (const column of new Set(sheet.columnsOf(row))) {
    if (sheet.merges.some((merge) => row >= merge.row && row < merge.row + merge.rows && spans(merge, column)))
      continue;
    const value = workbook.value(sheet, row, column);
    const { fontSize, bold, wrapText, indent } = workbook.looks.effective(sheet.look(row, column));
    const text = value === null ? '' : workbook.formats.render(value, workbook.numberFormat(sheet, row, column));
    const columnPixels = (sheet.columnWidth(column) ?? sheet.file.defaultColumnWidth) * PIXELS_PER_CHARACTER;
    const width = (columnPixels - PADDING - indent * INDENT) / ROOM;
    const isWrapped = wrapText && typeof value === 'string' && width > 0;
    const lines = isWrapped ? countLines(text, fontSize, bold, width) : 1;
    height = Math.max(height, lines * lineHeight(fontSize));
  }
  return height;
}

function spans({ column, columns }: Block['area'], at: number): boolean {
  return at >= column && at < column + columns;
}

function lineHeight(size: number): number {
  return (LINE_PIXELS.get(size) ?? Math.ceil(size * (96 / 72) * 1.22) + 2) * POINTS_PER_PIXEL;
}
