import { printSheetName, printSheetNames } from './sheetName';

/** What a formula says of cells or names, as far as it can change when sheets and cells do. */
export interface Reference {
  /** The sheet before the `!`, unquoted; null when there is none. */
  readonly sheet: string | null;
  /** The last sheet of `First:Last!A1`. */
  readonly lastSheet: string | null;
  /** `A1`, `$A1:B$2`, `A:C`, `1:3`, or what else follows a sheet: a name, `#REF!`. */
  readonly body: string;
  readonly isName: boolean;
}

/**
 * The formula (without `=`) with every reference replaced by what `change` makes of it; null leaves it as written. Strings, tables,
 * other workbooks and errors stay. Grammar: ECMA-376 part 1, 18.17.
 */
export function changeReferences(formula: string, change: (reference: Reference) => string | null): string {
  return formula.replace(PIECE, (piece: string, ...found: unknown[]) => {
    const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const { quoted, first, last, target, bare } = groups;
    if (bare !== undefined) return change({ sheet: null, lastSheet: null, body: bare, isName: false }) ?? piece;
    if (target === undefined) return piece;
    const sheets = readSheets(quoted, first, last);
    // `'[1]Foglio'!A1` is in another workbook.
    if (!sheets) return piece;
    return change({ ...sheets, body: target, isName: !IS_CELLS.test(target) }) ?? piece;
  });
}

/** A reference as a formula writes it. */
export function printTarget(sheet: string | null, lastSheet: string | null, body: string): string {
  if (sheet === null) return body;
  return `${lastSheet === null ? printSheetName(sheet) : printSheetNames(sheet, lastSheet)}!${body}`;
}

function readSheets(
  quoted: string | undefined,
  first: string | undefined,
  last: string | undefined,
): { readonly sheet: string; readonly lastSheet: string | null } | null {
  if (quoted === undefined) return first === undefined ? null : { sheet: first, lastSheet: last ?? null };
  if (quoted.includes('[')) return null;
  // No sheet's name holds a colon.
  const [sheet = '', lastSheet = null] = quoted.replaceAll("''", "'").split(':');
  return { sheet, lastSheet };
}

const LETTER = '[\\p{L}\\p{N}_.\\\\?]';
const WORD = `${LETTER}+`;
const CELL = '\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}';
const COLUMN = '\\$?[A-Z]{1,3}';
const ROW = '\\$?[1-9]\\d{0,6}';
const KINDS = `${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW}`;
const CELLS = `(?:${KINDS})`;
/** `LOG10(`, `Q1!` and `A1_total` only begin like a reference. */
const END = '(?![\\p{L}\\p{N}_.\\\\?$(!])';
const IS_CELLS = new RegExp(`^${CELLS}$`, 'iu');

const PIECE = new RegExp(
  [
    '"(?:[^"]|"")*"',
    `#REF!(?:${CELLS}${END})?`,
    '#[A-Z/0]+[!?]?',
    // Other workbooks are numbered: `[1]Foglio1!A1`, `[1]!Nome`.
    `\\[\\d+\\]${LETTER}*!(?:${CELLS}${END}|${WORD})`,
    `(?:'(?<quoted>(?:[^']|'')+)'|(?<first>${WORD})(?::(?<last>${WORD}))?)!(?<target>${CELLS}${END}|#REF!|${WORD})`,
    `(?<bare>${KINDS})${END}`,
    // Columns of a table; an apostrophe escapes, and brackets nest once.
    "\\[(?:[^[\\]']|'.|\\[(?:[^[\\]']|'.)*\\])*\\]",
    WORD,
  ].join('|'),
  'giu',
);
