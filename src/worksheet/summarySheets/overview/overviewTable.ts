import { columnName } from '../../address';
import type { CellFormat } from '../../change';
import { rowHeight } from '../../layouts/rowHeight';
import { band, text } from '../cells';
import type { DrawnCell, DrawnRow } from '../drawing';
import type { Holders } from '../holders';
import { looks, right } from '../looks';
import type { SheetPlaces } from '../sheetPlaces';
import type { SummaryInput } from '../summaryInput';

/** Riepilogo's printed columns. */
export const PRINTED = 11;

/** What the parts of Riepilogo are made of. */
export interface OverviewInput extends SummaryInput {
  readonly holders: Holders;
  readonly places: SheetPlaces;
  /** Name of the sheet with the table of all indicators. */
  readonly report: string;
  /** Name of Riepilogo itself. */
  readonly overview: string;
}

/** A part of Riepilogo from a row on. */
export interface OverviewTable {
  readonly rows: readonly DrawnRow[];
  /** First and last row of its body, on the sheet; `last` is before `first` where it has none. */
  readonly first: number;
  readonly last: number;
}

/** Room for names and for what they are called by, in characters. */
const NAMES = [13, 45] as const;
const ONE_LINE = rowHeight([''], NAMES);

/** The height of a row that begins with some texts. */
export function bodyHeight(least: number, ...texts: readonly string[]): number {
  const height = rowHeight(texts, NAMES);
  return height > ONE_LINE ? Math.max(least, height) : least;
}

export const cell = (column: number, row: number): string => `$${columnName(column)}$${String(row + 1)}`;
export const range = (column: number, first: number, last: number): string =>
  `${cell(column, first)}:${cell(column, last)}`;

export function sectionRow(title: string, more: Partial<DrawnRow> = {}): DrawnRow {
  return { cells: { 0: text(title, looks.section) }, height: 20, ...more };
}

/** Headings: those of words to the left, those of figures to the right. */
export function headingRow(headings: readonly string[], words: number, more: readonly CellFormat[] = []): DrawnRow {
  const columns = headings.length;
  const cells = headings.map((heading, column) =>
    text(heading, looks.heading, column < words ? {} : right, more[column] ?? {}),
  );
  return { cells: band(looks.heading, columns, { ...cells }), height: 30, joins: true };
}

export function bodyRow(
  cells: Readonly<Record<number, DrawnCell>>,
  height = 17,
  look: CellFormat = {},
  columns = PRINTED,
): DrawnRow {
  return { cells: { ...cells, ...band({ ...looks.cell, ...look }, columns, cells) }, height, joins: true };
}
