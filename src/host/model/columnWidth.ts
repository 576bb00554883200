import { invalidArgument } from '../protocol/hostError';
import { refuseLocked, type Block } from './block';
import type { HostSheet } from './sheet';

/** A pixel is three quarters of a point, and a digit of Calibri 11, Excel's default font, is seven pixels wide. */
const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;

/** Excel's widest column, 255 characters. */
const WIDEST = 255;

/** Points; null when the columns differ. A file's width counts the padding, so no constant is added. */
export function readColumnWidth({ sheet, area }: Block): number | null {
  const first = pixelsOf(sheet, area.column);
  for (let column = area.column + 1; column < area.column + area.columns; column += 1)
    if (pixelsOf(sheet, column) !== first) return null;
  return first * POINTS_PER_PIXEL;
}

function pixelsOf(sheet: HostSheet, column: number): number {
  return sheet.isColumnHidden(column) ? 0 : pixels(sheet.columnWidth(column) ?? sheet.file.defaultColumnWidth);
}

function pixels(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER);
}

export function writeColumnWidth(block: Block, points: unknown): void {
  if (typeof points !== 'number' || points < 0 || points > WIDEST * PIXELS_PER_CHARACTER * POINTS_PER_PIXEL)
    throw invalidArgument('a column is 0 to 255 characters wide');
  refuseLocked({ ...block, area: { ...block.area, rows: 1 } });
  // Excel keeps widths in whole pixels, and in the file in 256ths of a character.
  const characters = Math.trunc((Math.round(points / POINTS_PER_PIXEL) / PIXELS_PER_CHARACTER) * 256) / 256;
  for (let column = block.area.column; column < block.area.column + block.area.columns; column += 1)
    setWidth(block.sheet, column, characters);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-usestandardwidth-member */
export function readStandardWidth(block: Block): boolean | null {
  const width = readColumnWidth(block);
  return width === null ? null : width === pixels(block.sheet.file.defaultColumnWidth) * POINTS_PER_PIXEL;
}

/** False has no effect. */
export function writeStandardWidth(block: Block, isStandard: unknown): void {
  if (typeof isStandard !== 'boolean') throw invalidArgument('true or false is needed');
  if (!isStandard) return;
  refuseLocked({ ...block, area: { ...block.area, rows: 1 } });
  for (let column = block.area.column; column < block.area.column + block.area.columns; column += 1)
    setWidth(block.sheet, column, null);
}

/** A hidden column is shown by it. */
function setWidth(sheet: HostSheet, column: number, characters: number | null): void {
  sheet.setColumnWidth(column, characters);
  sheet.hideColumn(column, false);
}
