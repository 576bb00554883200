import type { HostSheet } from '../../host/model/sheet';
import type { HostWorkbook } from '../../host/model/workbook';
import type { Axis } from './axis';
import { mergeAt } from './mergeAt';
import { CELL_PADDING, fontOf, lineHeightOf } from './cellCss';

const CELL_BORDER = 1;

/** A row that says no height is as high as its wrapped texts need, as Excel shows it when it opens the file. */
export function fittedHeight(workbook: HostWorkbook, sheet: HostSheet, row: number, columns: Axis): number {
  let height = 0;
  for (const column of sheet.columnsOf(row)) {
    const { value } = sheet.content(row, column);
    const style = workbook.looks.effective(sheet.look(row, column));
    const isTall = typeof value === 'string' && style.wrapText && !isMerged(sheet, row, column);
    const width = columns.size(column) - 2 * CELL_PADDING - CELL_BORDER;
    const lines = isTall ? linesOf(value, fontOf(style), width) : 1;
    height = Math.max(height, Math.ceil(lines * lineHeightOf(style)) + 3);
  }
  return height;
}

function isMerged(sheet: HostSheet, row: number, column: number): boolean {
  return mergeAt(sheet, row, column) !== null;
}

const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** How many lines a text takes in a width, words kept whole where they fit. */
function linesOf(text: string, font: string, width: number): number {
  const key = `${font}|${width}|${text}`;
  let lines = known.get(key);
  if (lines === undefined) known.set(key, (lines = countLines(text, font, width)));
  return lines;
}

function countLines(text: string, font: string, width: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 1;
  context.font = font;
  const space = context.measureText(' ').width;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let line = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const size = context.measureText(word).width;
      if (line > 0 && line + space + size > width) {
        lines += 1;
        line = 0;
      }
      // A word wider than the cell is broken.
      lines += Math.floor(size / width);
      line += (line > 0 ? space : 0) + (size % width);
    }
  }
  return lines;
}
