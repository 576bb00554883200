import { computedFields, readAnchors, type Anchor, type ComputedField, type OptionalField } from './anchors';
import { lastColumn, lastRow, plainText, valueAt, type Grid } from './grid';
import type { Headings } from './headings/headings';
import { headingSaid } from './sheetWords';
import { wantedColumns, type ColumnChoice } from './wantedColumns';

/** Piano's columns on a sheet, counted from 0. */
export interface ComputedColumns {
  /** Row of their headings. */
  readonly row: number;
  readonly columns: Readonly<Record<AlwaysThere, number>>;
  /**
   * The indicator's code, where Piano's lines say whose they are: beside a plan with several indicators in a row, and
   * beside what is typed into Piano's columns, which a sort of the plan alone would leave behind.
   */
  readonly code: number | null;
  /** Results, where the plan has no column for them. */
  readonly actual: number | null;
  /** The columns asked for; those people type into only where the plan has none of its own. */
  readonly optional: Readonly<Partial<Record<OptionalField, number>>>;
  /** The fields that have no column yet, from left to right; those above are where they will go. */
  readonly missing: readonly ComputedField[];
  /** The fields that have a column, but no name by which to find it again. */
  readonly unnamed: readonly ComputedField[];
  /** Columns that are no longer asked for. */
  readonly unwanted: readonly FoundColumn[];
  /** Columns nobody asks for that stay for what is typed in them. */
  readonly keptForTyped: readonly OptionalField[];
}

type AlwaysThere = 'reading' | 'degree' | 'status' | 'findings';

export interface FoundColumn extends Anchor {
  readonly field: OptionalField;
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
  for (let row = grid.row; row <= lastRow(grid); row++)
    for (let column = grid.column + 1; column <= lastColumn(grid); column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== 'string' || value.length > 20 || headingSaid(value) !== 'reading') continue;
      const found = columnsAround(grid, row, column);
      if (found !== null) return found;
    }
  return {};
}

/** The headings side by side around *Lettura*: each at most once, all that are always there, and nothing before them. */
function columnsAround(grid: Grid, row: number, reading: number): FoundColumns | null {
  const fieldAt = (column: number): ComputedField | null => headingSaid(plainText(grid, row, column));
  const first = fieldAt(reading - 1) === 'code' ? reading - 1 : reading;
  const found: FoundColumns = {};
  for (let column = first; ; column++) {
    const field = fieldAt(column);
    if (field === null || found[field] !== undefined) break;
    found[field] = { row, column };
  }
  const isOurs = alwaysThere.every((field) => found[field] !== undefined);
  return isOurs && plainText(grid, row, first - 1) === '' ? found : null;
}

const alwaysThere: readonly AlwaysThere[] = ['reading', 'degree', 'status', 'findings'];

/** Where each of Piano's columns is, or will go: right of the used part, behind one empty column, or beside the others. */
export function placeComputedColumns(
  grid: Grid,
  headings: Headings,
  found: FoundColumns,
  choice: ColumnChoice,
): ComputedColumns {
  const named = readAnchors(grid);
  const wanted = wantedColumns(grid, headings, found, named, choice);
  const needed = computedFields.filter((field) => wanted.fields.has(field));
  const missing = needed.filter((field) => found[field] === undefined);
  const existing = Object.values(found);
  const next = grid.free.column + (existing.length > 0 ? 0 : GAP - 1);
  const at = (field: ComputedField): number => found[field]?.column ?? next + missing.indexOf(field);
  const ifNeeded = (field: ComputedField): number | null => (needed.includes(field) ? at(field) : null);
  return {
    row: existing[0]?.row ?? headings.bottom,
    columns: { reading: at('reading'), degree: at('degree'), status: at('status'), findings: at('findings') },
    code: ifNeeded('code'),
    actual: ifNeeded('actual'),
    optional: Object.fromEntries(wanted.optional.map((field) => [field, at(field)])),
    missing,
    unnamed: needed.filter((field) => found[field] !== undefined && named[field] === undefined),
    unwanted: wanted.unwanted,
    keptForTyped: wanted.keptForTyped,
  };
}

/** Columns from the last used one to Piano's first: one stays empty, or an Excel Table beside it would swallow ours. */
export const GAP = 2;

/** Whether the sheet has any of Piano's columns. */
export const isPrepared = (computed: ComputedColumns): boolean =>
  computed.missing.length < computedEntries(computed).length;

/** Where a field is, or will go; null where it has no column. */
export function columnOf({ columns, code, actual, optional }: ComputedColumns, field: ComputedField): number | null {
  switch (field) {
    case 'code':
      return code;
    case 'actual':
      return actual;
    case 'reading':
    case 'degree':
    case 'status':
    case 'findings':
      return columns[field];
    default:
      return optional[field] ?? null;
  }
}

/** The columns there are, with what they hold. */
export function computedEntries(computed: ComputedColumns): (readonly [ComputedField, number])[] {
  return computedFields.flatMap((field) => {
    const column = columnOf(computed, field);
    return column === null ? [] : [[field, column] as const];
  });
}
