import type { Area } from '../change';
import { rowHeight, TALLEST, textHeight } from '../layouts/rowHeight';
import { emptyRow, figure, text } from './cells';
import type { DrawnRow } from './drawing';
import { looks } from './looks';
import { shortenedReference } from './shortTexts';

/** A text beside an indicator that may be longer than the highest row shows, and where it stands. */
export interface LongText {
  readonly written: string;
  /** What is said before it, by column. */
  readonly labels: Readonly<Record<number, string>>;
  /** Its cell, as an expression. */
  readonly reference: string;
  /** Of its column, in characters. */
  readonly width: number;
}

/** Where a sheet shows such texts whole. */
export interface LongTextPlace {
  readonly title: string;
  readonly top: number;
  readonly column: number;
  /** From that column to the last. */
  readonly widths: readonly number[];
}

/**
 * No row is higher than 409 points, and a cause may be longer: what its cell can't show stands whole below the table, live.
 * Nothing where everything fits.
 */
export function longTextRows(
  texts: readonly LongText[],
  { title, top, column, widths }: LongTextPlace,
): { readonly rows: readonly DrawnRow[]; readonly merges: readonly Area[] } {
  const long = texts.filter(({ written, width }) => textHeight([written], [width]) > TALLEST);
  if (long.length === 0) return { rows: [], merges: [] };
  const room = widths.reduce((sum, each) => sum + each, 0);
  return {
    rows: [
      emptyRow(10),
      { cells: { 0: text(title, looks.section) }, height: 20 },
      ...long.map(({ written, labels, reference }, index): DrawnRow => ({
        cells: {
          ...Object.fromEntries(
            Object.entries(labels).map(([at, label]) => [at, text(label, { bold: true, vertical: 'Top' })]),
          ),
          [column]: figure(`=${shortenedReference(`${reference}&""`, written, room)}`, {
            wrapText: true,
            vertical: 'Top',
            horizontal: 'Left',
          }),
        },
        height: rowHeight([written], [room]),
        joins: index === 0,
      })),
    ],
    merges: long.map((_, index) => ({ row: top + 2 + index, column, rows: 1, columns: widths.length })),
  };
}
