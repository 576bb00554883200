import { typedFields } from './anchors';
import { columnOf } from './computedColumns';
import type { PlanPlace } from './findPlan';
import { plainText, valueAt } from './grid';

/**
 * The codes of indicators that left the plan, those known before and those beside which something typed stands now: only
 * by them are their lines told from a note or a sum that people put into the same columns.
 */
export function orphanCodes(place: PlanPlace, before: readonly string[]): string[] {
  const { grid, computed } = place;
  const { code, orphans } = computed;
  const now = orphans.filter((row) => hasTyped(place, row)).map((row) => plainText(grid, row, code ?? -1));
  return [...new Set([...before, ...now])];
}

/** The lines of such indicators where nothing is typed: their codes say nothing to anybody. */
export function emptyOrphans(place: PlanPlace): number[] {
  const taken = new Set(place.computed.lines.map(({ row }) => row));
  return place.computed.orphans.filter((row) => !taken.has(row) && !hasTyped(place, row));
}

export function hasTyped({ grid, computed }: PlanPlace, row: number): boolean {
  return typedFields.some((field) => {
    const column = columnOf(computed, field);
    return column !== null && !computed.missing.includes(field) && valueAt(grid, row, column) !== null;
  });
}
