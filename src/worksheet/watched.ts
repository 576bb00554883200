import type { CellValue } from '../plan/cell';
import { readAddress } from './address';
import type { PlanPlace } from './findPlan';
import { valueAt } from './grid';
import type { WrittenPlan } from '../plan/plan';

/** Cells of one column that must still hold what was read from them when Piano writes. */
export interface WatchedCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellValue[];
}

/**
 * The cells that name the indicators and hold the targets that count: rows that were sorted or inserted meanwhile, and
 * edited targets, show in them. Results and baselines may change: the formulas look at them anyway.
 */
export function watchedCells({ grid, headings: { bottom }, end }: PlanPlace, plan: WrittenPlan): WatchedCells[] {
  const columns = new Set<number>();
  for (const { cell, targets } of plan.indicators)
    for (const address of [cell, targets.find(({ year }) => year === plan.year)?.cell]) {
      const place = address === undefined ? null : readAddress(address);
      if (place !== null) columns.add(place.column);
    }
  const row = bottom + 1;
  const rows = Math.min(end, grid.row + grid.values.length) - row;
  return [...columns].map((column) => ({
    sheet: grid.id,
    row,
    column,
    values: Array.from({ length: rows }, (_, offset) => valueAt(grid, row + offset, column)),
  }));
}
