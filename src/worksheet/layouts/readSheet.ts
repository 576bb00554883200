import type { WrittenIndicator, WrittenObjective } from '../../plan/plan';
import type { Grid, ShownText } from '../grid';
import type { Headings } from '../headings/headings';
import { readBlock } from './readBlock';

/** An indicator and the row it stands on, counted from 0. */
export interface PlacedIndicator {
  readonly row: number;
  readonly indicator: WrittenIndicator;
}

export interface ReadSheet {
  readonly objectives: readonly WrittenObjective[];
  readonly indicators: readonly PlacedIndicator[];
}

/**
 * The plan's objectives in the order in which they begin, by row and then from left to right, each followed by its
 * indicators: the order of the printed plan in every layout. `end` is the first row that no longer belongs to the plan.
 */
export function readSheet(grid: Grid, shown: ShownText, headings: Headings, end: number): ReadSheet {
  const groups = headings.blocks
    .flatMap((block) => readBlock(grid, shown, headings, block, end))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const objectives: WrittenObjective[] = [];
  const indicators: PlacedIndicator[] = [];
  for (const group of groups) {
    const objective = group.objective === null ? null : objectives.push(group.objective) - 1;
    for (const { row, indicator } of group.indicators) indicators.push({ row, indicator: { ...indicator, objective } });
  }
  return { objectives, indicators };
}
