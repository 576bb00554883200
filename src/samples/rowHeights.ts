import type { SampleSheet } from './sampleSheet';

const lineHeight = 12.75;
const padding = 1;

/**
 * Heights in points of the rows whose text wraps. A file that states none looks right in Excel, which measures on
 * opening, and has its lines run into each other in other programs.
 */
export function rowHeights({ cells, widths, merges }: SampleSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, look, value } of cells) {
    if (typeof value !== 'string' || look === 'issuer' || look === 'title') continue;
    const merge = merges.find(({ top, left }) => top === row && left === column);
    const width = widths.slice(column, (merge?.right ?? column) + 1).reduce((sum, each) => sum + each, 0);
    const lines = value.split('\n').reduce((sum, line) => sum + wrappedLines(line, width), 0);
    const rows = (merge?.bottom ?? row) - row + 1;
    for (let each = row; each < row + rows; each++)
      heights.set(each, Math.max(heights.get(each) ?? 0, padding + (lines / rows) * lineHeight));
  }
  return heights;
}

/** Words are put on lines as Excel does, with the widths of Calibri 10 in pixels; a column's width is in digits of Calibri 11. */
function wrappedLines(line: string, columnWidth: number): number {
  const room = columnWidth * 7 - 2;
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const width = pixels(word);
    if (used > 0 && used + pixels(' ') + width > room) {
      lines += 1;
      used = width;
    } else {
      used += (used > 0 ? pixels(' ') : 0) + width;
    }
  }
  return lines;
}

function pixels(word: string): number {
  return [...word].reduce(
    (sum, letter) => sum + (letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? 6.8),
    0,
  );
}

const letterWidths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ fijlrtI.,;:'’()/-]/, 3.8],
  [/[mw%]/i, 10.6],
  [/[A-Z]/, 7.8],
];
