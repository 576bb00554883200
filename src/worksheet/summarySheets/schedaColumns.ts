import { columnName } from '../address';
import type { Area, CellFormat } from '../change';
import { text } from './cells';
import type { DrawnRow } from './drawing';
import { centred, indented, indentedRight, looks, right } from './looks';
import type { SummaryWords } from './summaryWords';

/** Columns of a scheda, counted from 0; those from `row` on are not printed, those from `line` on are hidden. */
export const columns = {
  number: 0,
  code: 1,
  name: 2,
  baseline: 3,
  target: 4,
  actual: 5,
  weight: 6,
  degree: 7,
  status: 8,
  gap: 9,
  cause: 10,
  row: 11,
  line: 12,
  key: 13,
  met: 14,
  counted: 15,
  reported: 16,
  total: 17,
  weightGiven: 18,
} as const;
export const PRINTED = 11;
/** The last, empty, keeps rows two lines high by the size of its letters: a status may need them, and is live. */
export const widths = [3.5, 11.5, 33, 14.5, 15.5, 12, 5.5, 10, 19.5, 12.5, 29, 7, 7, 12, 7, 7, 7, 7, 7, 1.5];
export const STRUT = 19;
/** Keys, and the figures from which sentences such as `5 di 15 raggiunti` are put together. */
export const HIDDEN = { column: columns.line, columns: STRUT - columns.line } as const;

const helpers = ['row', 'line', 'key', 'met', 'counted', 'reported', 'total', 'weightGiven'] as const;

export const headingRow = (year: number, { headings, targetOf }: SummaryWords): DrawnRow => {
  const cell = (column: keyof typeof columns, ...look: CellFormat[]) => {
    const said = column === 'target' ? targetOf(year) : headings[column];
    return [columns[column], text(said, looks.heading, ...look)] as const;
  };
  const helper = (column: (typeof helpers)[number]) =>
    [columns[column], text(headings[column], looks.helper, { wrapText: true })] as const;
  return {
    height: 30,
    joins: true,
    cells: Object.fromEntries([
      cell('number', centred),
      cell('code'),
      cell('name'),
      cell('baseline', right),
      cell('target', right),
      cell('actual', right),
      cell('weight', centred),
      cell('degree', right),
      cell('status', indented),
      cell('gap', indentedRight),
      cell('cause', indented),
      ...helpers.map(helper),
    ]),
  };
};

/** `$I$7`, or `$I7` with only its column held. */
export const cellAt = (column: keyof typeof columns, row: number, hold: '$' | '' = ''): string =>
  `$${columnName(columns[column])}${hold}${String(row + 1)}`;

/** `$I7:$I9`, or `$I7` where there is one row; with its rows held too, `$I$7:$I$9`. */
export function rangeOf(column: keyof typeof columns, first: number, last?: number, hold: '$' | '' = ''): string {
  const letters = `$${columnName(columns[column])}${hold}`;
  return `${letters}${String(first + 1)}${last === undefined ? '' : `:${letters}${String(last + 1)}`}`;
}

/** The whole width of the printed columns. */
export const printedArea = (row: number, rows = 1): Area => ({ row, column: 0, rows, columns: PRINTED });
