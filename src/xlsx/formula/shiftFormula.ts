import { COLUMNS, printColumn, ROWS } from '../sheet/reference';

/**
 * The formula as it reads `rows` further down and `columns` further right: references without `$` move along,
 * and go round the edge of the sheet as Excel's do. This is how a cell of a shared formula is written out
 * (ECMA-376 part 1, 18.3.1.40). Strings, quoted sheet names and whatever is in brackets stay as they are.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const shift = (word: string): string => shiftReference(word, rows, columns);
  return formula.replace(PIECE, (piece: string, first: string | undefined, second: string | undefined, at: number) => {
    if (first === undefined) return piece;
    const next = formula[at + piece.length];
    // `LOG10(2)` is a function and `Q1!A1` is on a sheet.
    const lastIsName = next === '(' || next === '!';
    if (second === undefined) return CELL.test(first) && !lastIsName ? shift(first) : piece;
    if ([COLUMN, ROW].some((kind) => kind.test(first) && kind.test(second)) && !lastIsName)
      return `${shift(first)}:${shift(second)}`;
    // `Q1:Q4!A1`: from one sheet to another.
    if (next === '!' && CELL.test(second)) return piece;
    return `${CELL.test(first) ? shift(first) : first}:${CELL.test(second) && !lastIsName ? shift(second) : second}`;
  });
}

const STRING = '"(?:[^"]|"")*"';
const QUOTED_SHEET = "'(?:[^']|'')*'";
/** `[1]` is another workbook, `[Column]` of a table; an apostrophe escapes, and brackets nest once: `[[#This Row],[A1]]`. */
const BRACKETS = "\\[(?:[^[\\]']|'.|\\[(?:[^[\\]']|'.)*\\])*\\]";
const WORD = '[\\p{L}\\p{N}_.$\\\\?]+';
const PIECE = new RegExp(`${STRING}|${QUOTED_SHEET}|${BRACKETS}|(${WORD})(?::(${WORD}))?`, 'gu');

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;
const COLUMN = /^\$?[A-Z]{1,3}$/i;
const ROW = /^\$?[1-9]\d{0,6}$/;

const PARTS = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

function shiftReference(reference: string, rows: number, columns: number): string {
  const [, dollar = '', letters = '', middle = '', digits = ''] = PARTS.exec(reference) ?? [];
  if (columnNumber(letters) > COLUMNS || Number(digits) > ROWS) return reference;
  // In `$3` the dollar stands before the row, though no column comes first.
  const rowIsFixed = letters === '' ? dollar !== '' : middle !== '';
  const column =
    letters === '' || dollar !== '' ? letters : printColumn(wrap(columnNumber(letters) - 1 + columns, COLUMNS));
  const row = digits === '' || rowIsFixed ? digits : String(wrap(Number(digits) - 1 + rows, ROWS) + 1);
  return dollar + column + middle + row;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
