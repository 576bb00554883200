import { readObjectiveCode } from '../../plan/codes';
import type { WrittenObjective } from '../../plan/plan';
import { lastRow, plainText, type Grid } from '../grid';
import type { Block, Headings } from '../headings/headings';
import { isAside } from './asides';
import { indicatorOn } from './indicatorOn';
import { objectiveCells, objectiveOn, type Grouping } from './objectiveOn';
import { completed, isSame, withOtherOwner } from './owners';
import { isAmongOthers, reachOf } from './reach';
import type { PlacedIndicator } from './readSheet';

/** An objective with its indicators; those that stand before any objective are a group without one. */
export interface ObjectiveGroup {
  readonly row: number;
  readonly column: number;
  objective: WrittenObjective | null;
  readonly indicators: PlacedIndicator[];
  /** On how many rows its own cells are written, and on how many its owner is. */
  repeated: number;
  owned: number;
}

/**
 * Reads one block from top to bottom. An objective holds from its row on, be it written once, merged, or repeated on
 * every row; without a code it counts only if indicators follow, so that a note is no objective. Another owner makes it
 * another objective.
 */
export function readBlock(grid: Grid, headings: Headings, block: Block, end: number): ObjectiveGroup[] {
  const groups = new Set<ObjectiveGroup>();
  const byCode = new Map<string, ObjectiveGroup[]>();
  const begin = (group: ObjectiveGroup): ObjectiveGroup => {
    if (groups.has(group)) return group;
    groups.add(group);
    const code = group.objective?.writtenCode;
    if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), group]);
    return group;
  };
  const known = (objective: WrittenObjective): ObjectiveGroup | null =>
    groupOf(byCode.get(objective.writtenCode) ?? [], objective);
  let current: ObjectiveGroup | null = null;
  let waiting: ObjectiveGroup | null = null;
  let grouping: Grouping = { area: null, mission: null };
  const standing: (string | undefined)[] = [];
  const reach = reachOf(grid, block, headings.bottom + 1, end);
  for (let row = headings.bottom + 1; row < Math.min(end, lastRow(grid) + 1); row++) {
    if (isAside(grid, headings, block, row)) continue;
    grouping = groupingOn(grid, headings, row, grouping);
    const amongOthers = isAmongOthers(grid, block, row, reach, ((waiting ?? current)?.objective ?? null) !== null);
    const indicator = indicatorOn(grid, block, row, amongOthers);
    let isRepeated = false;
    for (const [place, columns] of block.objectives.entries()) {
      const cells = objectiveCells(grid, columns, row);
      const text = cells === null ? '' : `${cells.code}\n${cells.title}`;
      isRepeated ||= cells !== null;
      if (cells === null || standing[place] === text) continue;
      // A new objective ends those at its right: the same text below it is written anew.
      standing.length = Math.min(standing.length, place);
      standing[place] = text;
      const objective = objectiveOn(grid, block, columns, cells, grouping, row);
      const column = columns.code ?? columns.title ?? grid.column;
      const group = known(objective) ?? groupFor(objective, row, column);
      if (indicator === null && !isCoded(objective)) waiting = group;
      else [current, waiting] = [begin(group), null];
    }
    if (indicator === null) continue;
    current = begin(waiting ?? current ?? groupFor(null, row, grid.column));
    waiting = null;
    if (current.objective !== null) {
      const other = withOtherOwner(grid, block, current.objective, row, isRepeated);
      if (other !== null) current = begin(known(other) ?? groupFor(other, row, current.column));
      else current.objective = completed(grid, block, current.objective, row);
    }
    if (isRepeated) current.repeated += 1;
    if (block.columns.owner !== undefined && plainText(grid, row, block.columns.owner) !== '') current.owned += 1;
    current.indicators.push({ row, indicator });
  }
  return [...groups];
}

const groupFor = (objective: WrittenObjective | null, row: number, column: number): ObjectiveGroup => ({
  row,
  column,
  objective,
  indicators: [],
  repeated: 0,
  owned: 0,
});

/** A legend, a signature or an area can stand in the column of codes too. */
function isCoded({ writtenCode, title }: WrittenObjective): boolean {
  if (readObjectiveCode(writtenCode) !== null) return true;
  return title !== '' && /^(?=.*\d)\S{1,15}$/.test(writtenCode);
}

function groupingOn(grid: Grid, { shared }: Headings, row: number, above: Grouping): Grouping {
  const text = (column: number | undefined): string | null =>
    column === undefined ? null : plainText(grid, row, column) || null;
  return { area: text(shared.area) ?? above.area, mission: text(shared.mission) ?? above.mission };
}

/**
 * A repeated objective, among those of its code: the same title, or the code alone. Another title or owner is another
 * objective.
 */
function groupOf(groups: readonly ObjectiveGroup[], again: WrittenObjective): ObjectiveGroup | null {
  const { writtenCode, title, owner } = again;
  const same = groups.filter(({ objective }) => {
    if (objective === null) return false;
    if (!isSame(objective.title, title) && (title !== '' || writtenCode === '')) return false;
    return owner === null || objective.owner === null || isSame(owner, objective.owner);
  });
  return same.find(({ objective }) => isSame(objective?.owner ?? null, owner)) ?? same[0] ?? null;
}
