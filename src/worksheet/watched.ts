import type { CellValue } from '../plan/cell';
import { readAddress } from './address';
import type { Area } from './change';
import type { PlanPlace } from './findPlan';
import { valueAt } from './grid';
import type { WrittenPlan } from '../plan/plan';

/** What must still be as it was read when Piano writes. */
export type Watched = WatchedCells | WatchedExtent;

/** Cells of one column. */
export interface WatchedCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellValue[];
}

/** How far the used part of a sheet goes. */
export interface WatchedExtent {
  readonly sheet: string;
  readonly extent: Area;
}

/**
 * The cells that name the indicators and hold the targets that count: rows that were sorted or inserted meanwhile, and
 * edited targets, show in them. Results and baselines may change: the formulas look at them anyway.
 */
export function watchedParts({ grid, headings: { bottom }, end }: PlanPlace, plan: WrittenPlan): Watched[] {
  const columns = new Set<number>();
  for (const { cell, targets } of plan.indicators)
    for (const address of [cell, targets.find(({ year }) => year === plan.year)?.cell]) {
      const place = address === undefined ? null : readAddress(address);
      if (place !== null) columns.add(place.column);
    }
  const row = bottom + 1;
  const rows = Math.min(end, grid.row + grid.values.length) - row;
  return [
    { sheet: grid.id, extent: { row: grid.row, column: grid.column, ...grid.used } },
    ...[...columns].map((column) => ({
      sheet: grid.id,
      row,
      column,
      values: Array.from({ length: rows }, (_, offset) => valueAt(grid, row + offset, column)),
    })),
  ];
}
