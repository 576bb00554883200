/** Points of a line of Calibri 10, and what a row adds to them. */
const LINE = 12.75;
const PADDING = 2;
/** Excel's limit. */
export const TALLEST = 409;

/**
 * The height in points of a row whose text wraps. Excel measures on opening; other programs take what the file says, and
 * run the lines into each other where it says nothing.
 * @param widths of the columns, in characters
 */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  return Math.min(TALLEST, textHeight(texts, widths));
}

/** The same without a limit: what is higher than a row can be is not seen whole. */
export function textHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) =>
    text.split('\n').reduce((sum, line) => sum + wrappedLines(line, widths[column] ?? 0), 0),
  );
  return PADDING + Math.max(1, ...lines) * LINE;
}

/** Words on lines as Excel puts them: Calibri 10 in pixels, in a column counted in digits of Calibri 11. */
function wrappedLines(line: string, columnWidth: number): number {
  const room = columnWidth * 7 - 4;
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const width = pixels(word);
    const fits = used === 0 || used + pixels(' ') + width <= room;
    if (!fits) lines += 1;
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used = fits && used > 0 ? used + pixels(' ') + width : width;
  }
  return lines;
}

function pixels(word: string): number {
  return [...word].reduce(
    (sum, letter) => sum + (letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? 6.3),
    0,
  );
}

const letterWidths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ fijlrtI.,;:'’()/-]/u, 3.8],
  [/[mw%]/iu, 10.6],
  [/\p{Lu}/u, 7.8],
];
