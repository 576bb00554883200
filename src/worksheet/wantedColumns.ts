import {
  computedFields,
  isTyped,
  optionalFields,
  type ComputedField,
  type OptionalField,
  type TypedField,
} from './anchors';
import type { FoundColumn, FoundColumns } from './computedColumns';
import { lastRow, valueAt, type Grid } from './grid';
import type { Headings } from './headings/headings';

/** What a person asked for besides Piano's usual columns. */
export interface ColumnChoice {
  readonly optional: readonly OptionalField[];
  /** Columns no longer asked for go with what people typed into them. */
  readonly withInputs: boolean;
  /** Codes that are known to have left the plan. */
  readonly orphans: readonly string[];
}

export interface WantedColumns {
  readonly fields: ReadonlySet<ComputedField>;
  readonly optional: readonly OptionalField[];
  readonly unwanted: readonly FoundColumn[];
  readonly keptForTyped: readonly OptionalField[];
}

/**
 * Which columns a sheet is to have. What the plan has itself is not added again; a column with something typed in it
 * stays although nobody asks for it, as after a removal that left it.
 */
export function wantedColumns(
  grid: Grid,
  headings: Headings,
  found: FoundColumns,
  named: FoundColumns,
  { optional: asked, withInputs }: ColumnChoice,
): WantedColumns {
  const kept = optionalFields.filter(
    (field) => !asked.includes(field) && !withInputs && isTyped(field) && holdsSomething(grid, found[field]),
  );
  const optional = optionalFields.filter((field) => {
    if (kept.includes(field)) return true;
    return asked.includes(field) && (found[field] !== undefined || !isTyped(field) || isLacking(headings, field));
  });
  const lacksResults = found.actual !== undefined || isLacking(headings, 'actual');
  const hasTyped = lacksResults || optional.some(isTyped);
  const needsCode = found.code !== undefined || hasTyped || headings.layout === 'sideBySide';
  const isWanted = (field: ComputedField): boolean => {
    if (field === 'code') return needsCode;
    if (field === 'actual') return lacksResults;
    return optional.some((each) => each === field) || !optionalFields.some((each) => each === field);
  };
  return {
    fields: new Set(computedFields.filter(isWanted)),
    optional,
    keptForTyped: kept,
    unwanted: optionalFields.flatMap((field) => {
      // A run that broke off may have left an empty column with its name.
      const anchor = found[field] ?? named[field];
      return anchor === undefined || optional.includes(field) ? [] : [{ field, ...anchor }];
    }),
  };
}

/** Whether some part of the plan has no column of its own for what people type. */
function isLacking({ blocks }: Headings, field: TypedField): boolean {
  return blocks.some(({ targets, columns }) => targets.length > 0 && columns[field] === undefined);
}

function holdsSomething(grid: Grid, anchor: FoundColumns[ComputedField]): boolean {
  if (anchor === undefined) return false;
  for (let row = anchor.row + 1; row <= lastRow(grid); row++)
    if (valueAt(grid, row, anchor.column) !== null) return true;
  return false;
}
