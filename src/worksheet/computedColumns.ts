import type { Layout } from '../plan/plan';
import { lastColumn, lastRow, plainText, valueAt, type Grid } from './grid';
import type { Headings } from './headings/headings';
import { normaliseHeading } from './headings/readHeading';
import { sheetWords } from './sheetWords';

/** The columns Piano adds, in their order from left to right. */
const computedFields = ['code', 'reading', 'actual', 'degree', 'status', 'findings'] as const;
export type ComputedField = (typeof computedFields)[number];

/** Piano's columns on a sheet, counted from 0. */
export interface ComputedColumns {
  /** False while the sheet has not been prepared: the columns below are then where they will go. */
  readonly existing: boolean;
  /** Row of their headings. */
  readonly row: number;
  /** What Piano adds here: the indicator's code beside a plan with several in a row, results where the plan has none. */
  readonly added: readonly ComputedField[];
  readonly columns: Readonly<Record<Exclude<ComputedField, 'code' | 'actual'>, number>>;
  readonly code: number | null;
  readonly actual: number | null;
}

/**
 * Piano's columns are known by their headings side by side, behind an empty column: a body's own column that happens to
 * be called *Stato* is never taken for ours.
 */
export function findComputedColumns(grid: Grid): ComputedColumns | null {
  const first = normaliseHeading(sheetWords.headings.reading);
  for (let row = grid.row; row <= lastRow(grid); row++)
    for (let column = grid.column + 1; column <= lastColumn(grid); column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== 'string' || value.length > 20 || normaliseHeading(value) !== first) continue;
      const found = columnsAround(grid, row, column);
      if (found !== null) return found;
    }
  return null;
}

const possible: readonly (readonly ComputedField[])[] = [true, false].flatMap((withCode) =>
  [true, false].map((withActual) => fieldsFor(withCode, withActual)),
);

function columnsAround(grid: Grid, row: number, reading: number): ComputedColumns | null {
  for (const added of possible) {
    const start = reading - added.indexOf('reading');
    const isOurs = added.every((field, offset) => isHeading(grid, row, start + offset, field));
    if (isOurs && plainText(grid, row, start - 1) === '') return place(start, row, added, true);
  }
  return null;
}

/** Where Piano's columns will go: right of the used part, behind one empty column. */
export function newComputedColumns(grid: Grid, headings: Headings): ComputedColumns {
  const measured = headings.blocks.filter(({ targets }) => targets.length > 0);
  const added = fieldsFor(
    hasSeveralInARow(headings.layout),
    measured.some(({ columns }) => columns.actual === undefined),
  );
  return place(grid.column + grid.used.columns + 1, headings.bottom, added, false);
}

/** Side by side, Piano's lines stand on their own, one for each indicator: they say whose they are. */
const hasSeveralInARow = (layout: Layout): boolean => layout === 'sideBySide';

function fieldsFor(withCode: boolean, withActual: boolean): ComputedField[] {
  return computedFields.filter((field) => (field !== 'code' || withCode) && (field !== 'actual' || withActual));
}

function isHeading(grid: Grid, row: number, column: number, field: ComputedField): boolean {
  return normaliseHeading(plainText(grid, row, column)) === normaliseHeading(sheetWords.headings[field]);
}

function place(first: number, row: number, added: readonly ComputedField[], existing: boolean): ComputedColumns {
  const at = (field: ComputedField): number => first + added.indexOf(field);
  const ifAdded = (field: ComputedField): number | null => (added.includes(field) ? at(field) : null);
  return {
    existing,
    row,
    added,
    columns: { reading: at('reading'), degree: at('degree'), status: at('status'), findings: at('findings') },
    code: ifAdded('code'),
    actual: ifAdded('actual'),
  };
}
