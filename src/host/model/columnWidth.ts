import { invalidArgument } from '../protocol/hostError';
import { refuseLocked, type Block } from './block';

/** A pixel is three quarters of a point, and a digit of Calibri 11, Excel's default font, is seven pixels wide. */
const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;

/** Excel's default column: 64 pixels, which the file counts as 9.140625 characters and people see as 8.43. */
const DEFAULT_CHARACTERS = 9.140625;

/** Excel's widest column, 255 characters. */
const WIDEST = 255;

/** Points; null when the columns differ. A file's width counts the padding, so no constant is added. */
export function readColumnWidth({ sheet, area }: Block): number | null {
  const widthOf = (column: number): number =>
    Math.round((sheet.columnWidth(column) ?? DEFAULT_CHARACTERS) * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
  const first = widthOf(area.column);
  for (let column = area.column + 1; column < area.column + area.columns; column += 1)
    if (widthOf(column) !== first) return null;
  return first;
}

export function writeColumnWidth(block: Block, points: unknown): void {
  if (typeof points !== 'number' || points < 0 || points > WIDEST * PIXELS_PER_CHARACTER * POINTS_PER_PIXEL)
    throw invalidArgument('a column is 0 to 255 characters wide');
  refuseLocked({ ...block, area: { ...block.area, rows: 1 } });
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  // Excel keeps widths in 256ths of a character.
  const characters = Math.trunc((pixels / PIXELS_PER_CHARACTER) * 256) / 256;
  for (let column = block.area.column; column < block.area.column + block.area.columns; column += 1)
    block.sheet.setColumnWidth(column, characters);
}
