import { readAnchors, type ComputedField } from './anchors';
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

/** What is to be remembered once some more columns are Piano's. */
export function withWidths(
  { widths, hidden }: Widths,
  added: readonly (readonly [field: ComputedField, width: ColumnWidth])[],
): Widths {
  const isAnother = (field: ComputedField): boolean => added.every(([each]) => each !== field);
  const entries = (Object.entries(widths) as [ComputedField, number][]).filter(([field]) => isAnother(field));
  const own = added.flatMap(([field, { characters }]) => (characters === null ? [] : [[field, characters] as const]));
  return {
    widths: Object.fromEntries([...entries, ...own]),
    hidden: [...hidden.filter(isAnother), ...added.flatMap(([field, { isHidden }]) => (isHidden ? [field] : []))],
  };
}

/** The columns that are to become Piano's; one that bears its name was so already when a run broke off. */
export function columnsAdded({ grid, computed }: PlanPlace): (readonly [field: ComputedField, column: number])[] {
  const named = readAnchors(grid);
  return computedEntries(computed).filter(
    ([field, column]) => computed.missing.includes(field) && named[field]?.column !== column,
  );
}
