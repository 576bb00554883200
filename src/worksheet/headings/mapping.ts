import { lastColumn, plainText, type Grid } from '../grid';
import { headingsOver, type HeaderRows } from './headerRows';
import { normaliseHeading, type HeadingWord } from './readHeading';
import type { Field } from './vocabulary';

/** What a column holds, as a person said. */
export interface MappedColumn {
  readonly field: Field | 'target';
  /** Of a target only; null means the plan's year. */
  readonly year: number | null;
  /** Counted from 0. */
  readonly column: number;
  /** The heading it had when it was said: columns move, headings go with them. Null when it had none. */
  readonly heading: string | null;
}

export type Mapping = readonly MappedColumn[];

/** The words a person put over some columns, by column, under a header. */
export function mappedWords(grid: Grid, rows: HeaderRows, mapping: Mapping): Map<number, HeadingWord> {
  return new Map(
    mapping.map((mapped) => [
      columnNow(grid, rows, mapped),
      mapped.field === 'target'
        ? { kind: 'target' as const, year: mapped.year }
        : { kind: 'field' as const, field: mapped.field, year: null },
    ]),
  );
}

function columnNow(grid: Grid, rows: HeaderRows, { heading, column }: MappedColumn): number {
  if (heading === null || headingOf(grid, rows, column) === heading) return column;
  const same: number[] = [];
  for (let other = grid.column; other <= lastColumn(grid); other++)
    if (headingOf(grid, rows, other) === heading) same.push(other);
  return same.length === 1 ? (same[0] ?? column) : column;
}

/** The text by which a column is found again; null when nothing stands over it. */
export function headingOf(grid: Grid, rows: HeaderRows, column: number): string | null {
  return normaliseHeading(headingsOver(grid, rows, column).join(' ')) || null;
}

/** Where nothing else heads the columns a person named: the first row in which all of them have text. */
export function mappedHeaderRow(grid: Grid, mapping: Mapping): HeaderRows | null {
  for (let row = grid.row; row < grid.row + grid.values.length; row++)
    if (mapping.every(({ column }) => plainText(grid, row, column) !== '')) return { top: row, bottom: row };
  return null;
}
