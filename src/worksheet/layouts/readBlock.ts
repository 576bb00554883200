import type { WrittenObjective } from '../../plan/plan';
import { lastRow, plainText, type Grid, type ShownText } from '../grid';
import type { Block, Headings } from '../headings/headings';
import { normaliseHeading } from '../headings/readHeading';
import { indicatorOn } from './indicatorOn';
import { objectiveCells, objectiveOn, type Grouping } from './objectiveOn';
import type { PlacedIndicator } from './readSheet';

/** An objective with its indicators; those that stand before any objective are a group without one. */
export interface ObjectiveGroup {
  readonly row: number;
  readonly column: number;
  readonly objective: WrittenObjective | null;
  readonly indicators: PlacedIndicator[];
}

/**
 * Reads one block from top to bottom. An objective holds from its row on, be it written once, merged, or repeated on
 * every row; without a code it counts only if indicators follow, so that a note is no objective.
 */
export function readBlock(
  grid: Grid,
  shown: ShownText,
  headings: Headings,
  block: Block,
  end: number,
): ObjectiveGroup[] {
  const groups: ObjectiveGroup[] = [];
  const begin = (group: ObjectiveGroup): ObjectiveGroup => {
    if (!groups.includes(group)) groups.push(group);
    return group;
  };
  let current: ObjectiveGroup | null = null;
  let waiting: ObjectiveGroup | null = null;
  let grouping: Grouping = { area: null, mission: null };
  const standing: (string | undefined)[] = [];
  for (let row = headings.bottom + 1; row < Math.min(end, lastRow(grid) + 1); row++) {
    if (repeatsHeadings(grid, headings, block, row)) continue;
    grouping = groupingOn(grid, headings, row, grouping);
    const indicator = indicatorOn(grid, shown, block, row);
    for (const [place, columns] of block.objectives.entries()) {
      const cells = objectiveCells(grid, columns, row);
      const text = cells === null ? '' : `${cells.code}\n${cells.title}`;
      if (cells === null || standing[place] === text) continue;
      // A new objective ends those at its right: the same text below it is written anew.
      standing.length = Math.min(standing.length, place);
      standing[place] = text;
      const objective = objectiveOn(grid, block, columns, cells, grouping, row);
      const column = columns.code ?? columns.title ?? grid.column;
      const group = groupOf(groups, objective) ?? { row, column, objective, indicators: [] };
      if (objective.writtenCode === '' && indicator === null) waiting = group;
      else [current, waiting] = [begin(group), null];
    }
    if (indicator === null) continue;
    current = begin(waiting ?? current ?? { row, column: grid.column, objective: null, indicators: [] });
    waiting = null;
    current.indicators.push({ row, indicator });
  }
  return groups;
}

function groupingOn(grid: Grid, { shared }: Headings, row: number, above: Grouping): Grouping {
  const text = (column: number | undefined): string | null =>
    column === undefined ? null : plainText(grid, row, column) || null;
  return { area: text(shared.area) ?? above.area, mission: text(shared.mission) ?? above.mission };
}

/** A repeated objective: the same code and title, or the code alone. Another title is another objective. */
function groupOf(groups: readonly ObjectiveGroup[], { writtenCode, title }: WrittenObjective): ObjectiveGroup | null {
  const same = groups.find(({ objective }) => {
    if (objective === null || objective.writtenCode !== writtenCode) return false;
    return normaliseHeading(objective.title) === normaliseHeading(title) || (title === '' && writtenCode !== '');
  });
  return same ?? null;
}

/** Printed plans repeat their headings at the top of each page. */
function repeatsHeadings(grid: Grid, { bottom }: Headings, { targets }: Block, row: number): boolean {
  return (
    targets.length > 0 &&
    targets.every(({ column }) => {
      const heading = normaliseHeading(plainText(grid, bottom, column));
      return heading !== '' && normaliseHeading(plainText(grid, row, column)) === heading;
    })
  );
}
