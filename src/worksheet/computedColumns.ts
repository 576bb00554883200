import { lastColumn, plainText, type Grid } from './grid';
import { normaliseHeading, type Headings } from './headings';
import { sheetWords } from './sheetWords';

/** The columns Piano adds, in their order from left to right. */
const computedFields = ['reading', 'actual', 'degree', 'status', 'findings'] as const;
export type ComputedField = (typeof computedFields)[number];

export interface ComputedColumns {
  /** False while the sheet has not been prepared: the columns below are then where they will go. */
  readonly existing: boolean;
  /** Piano adds its own column for results only where the plan has none. */
  readonly added: readonly ComputedField[];
  /** Columns counted from 0; `actual` is the plan's own where there is one. */
  readonly columns: Readonly<Record<ComputedField, number>>;
}

/**
 * Piano's columns are known by their five (or four) headings side by side in the header row, behind an empty one:
 * a body's own column that happens to be called *Stato* is never taken for ours.
 */
export function findComputedColumns(grid: Grid, headings: Headings): ComputedColumns {
  for (let column = grid.column + 1; column <= lastColumn(grid); column++) {
    if (plainText(grid, headings.row, column - 1) !== '') continue;
    for (const added of [computedFields, withoutActual])
      if (added.every((field, offset) => isHeading(grid, headings.row, column + offset, field)))
        return placeFrom(column, added, headings, true);
  }
  const added = headings.columns.actual === undefined ? computedFields : withoutActual;
  return placeFrom(lastColumn(grid) + 2, added, headings, false);
}

const withoutActual = computedFields.filter((field) => field !== 'actual');

function isHeading(grid: Grid, row: number, column: number, field: ComputedField): boolean {
  return normaliseHeading(plainText(grid, row, column)) === normaliseHeading(sheetWords.headings[field]);
}

function placeFrom(
  first: number,
  added: readonly ComputedField[],
  headings: Headings,
  existing: boolean,
): ComputedColumns {
  const at = (field: ComputedField): number => first + added.indexOf(field);
  return {
    existing,
    added,
    columns: {
      reading: at('reading'),
      actual: added.includes('actual') ? at('actual') : (headings.columns.actual ?? first),
      degree: at('degree'),
      status: at('status'),
      findings: at('findings'),
    },
  };
}
