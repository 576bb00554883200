import { computedFields, readAnchors, type Anchor, type ComputedField } from './anchors';
import { lastColumn, lastRow, plainText, valueAt, type Grid } from './grid';
import type { Headings } from './headings/headings';
import { normaliseHeading } from './headings/readHeading';
import { sheetWords } from './sheetWords';

/** Piano's columns on a sheet, counted from 0. */
export interface ComputedColumns {
  /** Row of their headings. */
  readonly row: number;
  readonly columns: Readonly<Record<Exclude<ComputedField, 'code' | 'actual'>, number>>;
  /**
   * The indicator's code, where Piano's lines say whose they are: beside a plan with several indicators in a row, and
   * beside results typed into Piano's column, which a sort of the plan alone would leave behind.
   */
  readonly code: number | null;
  /** Results, where the plan has no column for them. */
  readonly actual: number | null;
  /** The fields that have no column yet, from left to right; those above are where they will go. */
  readonly missing: readonly ComputedField[];
  /** The fields that have a column, but no name by which to find it again. */
  readonly unnamed: readonly ComputedField[];
}

export type FoundColumns = Partial<Record<ComputedField, Anchor>>;

/**
 * Piano's columns as they are: by their hidden names, or, where a program lost these, by their headings side by side
 * behind an empty column. A body's own column that happens to be called *Stato* is never taken for ours.
 */
export function findComputedColumns(grid: Grid): FoundColumns {
  const anchors = Object.entries(readAnchors(grid)) as [ComputedField, Anchor][];
  // A name right of everything was put there by a run that broke off before it wrote.
  const standing = anchors.filter(([, { column }]) => column < grid.free.column);
  return standing.length > 0 ? Object.fromEntries(standing) : byHeadings(grid);
}

function byHeadings(grid: Grid): FoundColumns {
  const first = normaliseHeading(sheetWords.headings.reading);
  for (let row = grid.row; row <= lastRow(grid); row++)
    for (let column = grid.column + 1; column <= lastColumn(grid); column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== 'string' || value.length > 20 || normaliseHeading(value) !== first) continue;
      const found = columnsAround(grid, row, column);
      if (found !== null) return found;
    }
  return {};
}

const possible = [true, false].flatMap((withCode) =>
  [true, false].map((withActual) =>
    computedFields.filter((field) => (field !== 'code' || withCode) && (field !== 'actual' || withActual)),
  ),
);

function columnsAround(grid: Grid, row: number, reading: number): FoundColumns | null {
  for (const fields of possible) {
    const start = reading - fields.indexOf('reading');
    const isOurs = fields.every((field, offset) => isHeading(grid, row, start + offset, field));
    if (isOurs && plainText(grid, row, start - 1) === '')
      return Object.fromEntries(fields.map((field, offset) => [field, { row, column: start + offset }]));
  }
  return null;
}

function isHeading(grid: Grid, row: number, column: number, field: ComputedField): boolean {
  return normaliseHeading(plainText(grid, row, column)) === normaliseHeading(sheetWords.headings[field]);
}

/** Where each of Piano's columns is, or will go: right of the used part, behind one empty column, or beside the others. */
export function placeComputedColumns(grid: Grid, headings: Headings, found: FoundColumns): ComputedColumns {
  const lacksResults = headings.blocks.some(
    ({ targets, columns }) => targets.length > 0 && columns.actual === undefined,
  );
  const needed = computedFields.filter((field) => {
    if (found[field] !== undefined) return true;
    if (field === 'actual') return lacksResults;
    return field !== 'code' || lacksResults || headings.layout === 'sideBySide';
  });
  const missing = needed.filter((field) => found[field] === undefined);
  const existing = Object.values(found);
  const next = grid.free.column + (existing.length > 0 ? 0 : GAP - 1);
  const at = (field: ComputedField): number => found[field]?.column ?? next + missing.indexOf(field);
  const ifNeeded = (field: ComputedField): number | null => (needed.includes(field) ? at(field) : null);
  const named = readAnchors(grid);
  return {
    row: existing[0]?.row ?? headings.bottom,
    columns: { reading: at('reading'), degree: at('degree'), status: at('status'), findings: at('findings') },
    code: ifNeeded('code'),
    actual: ifNeeded('actual'),
    missing,
    unnamed: needed.filter((field) => found[field] !== undefined && named[field] === undefined),
  };
}

/** Columns from the last used one to Piano's first: one stays empty, or an Excel Table beside it would swallow ours. */
export const GAP = 2;

/** Whether the sheet has any of Piano's columns. */
export const isPrepared = (computed: ComputedColumns): boolean =>
  computed.missing.length < computedEntries(computed).length;

/** The columns there are, with what they hold. */
export function computedEntries({ columns, code, actual }: ComputedColumns): (readonly [ComputedField, number])[] {
  const all = { ...columns, code, actual };
  return computedFields.flatMap((field) => {
    const column = all[field];
    return column === null ? [] : [[field, column] as const];
  });
}
