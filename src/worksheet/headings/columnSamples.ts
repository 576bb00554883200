import { columnName } from '../address';
import { filledIn, lastColumn, lastRow, plainText, type Grid } from '../grid';
import { readHeading } from './readHeading';
import type { MappedColumn } from './mapping';

/** A column as somebody who looks for the plan's columns would see it. */
export interface ColumnSample {
  /** Counted from 0. */
  readonly column: number;
  readonly letter: string;
  /** Its first texts from the top, which begin with its heading if it has one. */
  readonly texts: readonly string[];
  /** What one of them says the column holds. */
  readonly guess: MappedColumn['field'] | null;
}

const TEXTS = 4;
/** A plan's headings are near the top. */
const ROWS = 200;

/** The columns of a sheet that hold anything; a row with one text alone is a title, and of no column. */
export function columnSamples(grid: Grid): ColumnSample[] {
  const rows = firstRows(grid).filter((row) => filledIn(grid, row).length > 1);
  const samples: ColumnSample[] = [];
  for (let column = grid.column; column <= lastColumn(grid); column++) {
    const texts = firstTexts(grid, rows, column);
    if (texts.length > 0) samples.push({ column, letter: columnName(column), texts, guess: guessed(texts) });
  }
  return samples;
}

function firstRows(grid: Grid): number[] {
  const count = Math.min(ROWS, lastRow(grid) - grid.row + 1);
  return Array.from({ length: count }, (_, index) => grid.row + index);
}

function firstTexts(grid: Grid, rows: readonly number[], column: number): string[] {
  const texts: string[] = [];
  for (const row of rows) {
    const text = plainText(grid, row, column);
    if (text !== '' && !texts.includes(text)) texts.push(text);
    if (texts.length === TEXTS) break;
  }
  return texts;
}

function guessed(texts: readonly string[]): ColumnSample['guess'] {
  for (const text of texts) {
    const word = readHeading(text);
    if (word?.kind === 'target') return 'target';
    if (word?.kind === 'result') return 'actual';
    if (word?.kind === 'field') return word.field;
  }
  return null;
}
