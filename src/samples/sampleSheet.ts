import type { Look } from './looks';
import { actualCell, typedCell, type TypedCell } from './typedCell';
import type { ActualFacts } from './planFacts';

export interface PlacedCell extends TypedCell {
  readonly row: number;
  readonly column: number;
  readonly look: Look;
  /** What an Italian Excel must show here; null for a result, which is stored as it is, right or wrong. */
  readonly shows: string | null;
}

/** Cells drawn as one; rows and columns counted from 0, ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as it will be drawn; widths in characters, from column A. */
export interface SampleSheet {
  readonly name: string;
  /** First and last row of the headings. */
  readonly headerRows: readonly [top: number, bottom: number];
  /** Columns that stay in sight while scrolling. */
  readonly frozenColumns: number;
  readonly widths: readonly number[];
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Merge[];
}

export const headerTop = 3;
export const sheetName = 'Allegato 3-4-5';

/** Words that Excel would not take for anything else. */
export function words(row: number, column: number, look: Look, text: string): PlacedCell {
  return { value: text, numberFormat: null, quotePrefix: false, row, column, look, shows: text };
}

/** A text of the plan as somebody typed it. */
export function typed(row: number, column: number, look: Look, written: string | null): PlacedCell {
  return { ...typedCell(written), row, column, look, shows: written ?? '' };
}

export function result(row: number, column: number, actual: ActualFacts | null): PlacedCell {
  return { ...actualCell(actual), row, column, look: 'figure', shows: null };
}
