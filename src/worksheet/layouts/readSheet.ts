import { groupBy } from '../../plan/groupBy';
import type { WrittenIndicator, WrittenObjective } from '../../plan/plan';
import type { Grid } from '../grid';
import type { Headings } from '../headings/headings';
import { normaliseHeading } from '../headings/readHeading';
import { carriedOwners } from './owners';
import { readBlock } from './readBlock';

/** An indicator and the row it stands on, counted from 0. */
export interface PlacedIndicator {
  readonly row: number;
  readonly indicator: WrittenIndicator;
}

export interface ReadSheet {
  readonly objectives: readonly WrittenObjective[];
  readonly indicators: readonly PlacedIndicator[];
  readonly owners: DoubtfulOwners;
}

/** Where it is not plain whose objectives are. */
export interface DoubtfulOwners {
  /** Objectives to which the owner above them was carried. */
  readonly carried: readonly WrittenObjective[];
  /** Objectives without a code that several owners share, in one list for each. */
  readonly shared: readonly (readonly WrittenObjective[])[];
}

/**
 * The plan's objectives in the order in which they begin, by row and then from left to right, each followed by its
 * indicators: the order of the printed plan in every layout. `end` is the first row that no longer belongs to the plan.
 */
export function readSheet(grid: Grid, headings: Headings, end: number): ReadSheet {
  const carried: WrittenObjective[] = [];
  const groups = headings.blocks
    .flatMap((block) => {
      const read = readBlock(grid, headings, block, end);
      carried.push(...carriedOwners(block, read).flatMap(({ objective }) => objective ?? []));
      return read;
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const objectives: WrittenObjective[] = [];
  const indicators: PlacedIndicator[] = [];
  for (const group of groups) {
    const objective = group.objective === null ? null : objectives.push(group.objective) - 1;
    for (const { row, indicator } of group.indicators) indicators.push({ row, indicator: { ...indicator, objective } });
  }
  return { objectives, indicators, owners: { carried, shared: sharedObjectives(objectives) } };
}

function sharedObjectives(objectives: readonly WrittenObjective[]): WrittenObjective[][] {
  const uncoded = objectives.filter(
    ({ writtenCode, title, owner }) => writtenCode === '' && title !== '' && owner !== null,
  );
  const byTitle = groupBy(uncoded, ({ title }) => normaliseHeading(title));
  return [...byTitle.values()].filter((same) => same.length > 1);
}
