import { printText } from '../formula/printFormula';

/** Lines of the tallest row Excel has, a few left free. */
const LINES = 28;
const ENDING = '…';

/** How many letters a column shows at most. @param width in characters */
const mostLetters = (width: number, lines: number): number => Math.floor(width * lines);

/** As much of a text as a row of some lines can show: what is cut says so, and stands whole in the plan. */
export function shortened(written: string, width: number, lines = LINES): string {
  const most = mostLetters(width, lines);
  return written.length <= most ? written : written.slice(0, most - 1) + ENDING;
}

/** The same of a cell of the plan that holds a text; one that is shorter is referred to as it is. */
export function shortenedReference(reference: string, written: string, width: number): string {
  const most = mostLetters(width, LINES);
  if (written.length <= most) return reference;
  return `IF(LEN(${reference})>${String(most)},LEFT(${reference},${String(most - 1)})&${printText(ENDING)},${reference})`;
}

/** A cell whose text was broken over lines, on one: `24,20⏎€` in a narrow column would take two. */
export function onOneLine(reference: string, written: unknown): string {
  return typeof written === 'string' && written.includes('\n') ? `SUBSTITUTE(${reference},CHAR(10)," ")` : reference;
}
