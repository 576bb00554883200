import { computedFields, readAnchors, type ComputedField } from './anchors';
import { computedEntries } from './computedColumns';
import type { PlanPlace } from './findPlan';
import type { StoredSettings } from './storedSettings';

/** How wide a column is, in characters; null where it is as wide as the sheet's others. */
export interface ColumnWidth {
  readonly characters: number | null;
  readonly isHidden: boolean;
}

export const standardWidth: ColumnWidth = { characters: null, isHidden: false };

type Widths = Pick<StoredSettings, 'widths' | 'hidden'>;

/** What one of Piano's columns was like before it was Piano's. */
export function widthBefore({ widths, hidden }: Widths, field: ComputedField): ColumnWidth {
  return { characters: widths[field] ?? null, isHidden: hidden.includes(field) };
}

/** What is to be remembered once some more columns are Piano's; in one order, so that it is the same text when it is read. */
export function withWidths(
  settings: Widths,
  added: readonly (readonly [field: ComputedField, width: ColumnWidth])[],
): Widths {
  const all = computedFields.map((field) => {
    const [, width] = added.find(([each]) => each === field) ?? [field, widthBefore(settings, field)];
    return { field, ...width };
  });
  return {
    widths: Object.fromEntries(
      all.flatMap(({ field, characters }) => (characters === null ? [] : [[field, characters] as const])),
    ),
    hidden: all.filter(({ isHidden }) => isHidden).map(({ field }) => field),
  };
}

/** The columns that are to become Piano's; one that bears its name was so already when a run broke off. */
export function columnsAdded({ grid, computed }: PlanPlace): (readonly [field: ComputedField, column: number])[] {
  const named = readAnchors(grid);
  return computedEntries(computed).filter(
    ([field, column]) => computed.missing.includes(field) && named[field]?.column !== column,
  );
}
