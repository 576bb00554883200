import { readObjectiveCode } from '../../plan/codes';
import { levelNamed } from '../../plan/levels';
import type { WrittenObjective } from '../../plan/plan';
import { cellAddress } from '../address';
import { plainText, type Grid } from '../grid';
import type { Block, ObjectiveColumns } from '../headings/headings';
import { normaliseHeading } from '../headings/readHeading';
import { placedIn } from './placed';
import type { ObjectiveGroup } from './readBlock';

/** What an objective's first row leaves open, a further row of it may say. */
export function completed(grid: Grid, block: Block, objective: WrittenObjective, row: number): WrittenObjective {
  const { owner, level, objectiveWeight } = block.columns;
  const text = (column: number | undefined): string | null =>
    column === undefined ? null : plainText(grid, row, column) || null;
  const isOwned = objective.owner !== null || owner === undefined || text(owner) === null;
  const isWeighed = objective.weight?.written.value !== null || text(objectiveWeight) === null;
  return {
    ...objective,
    ...(isOwned ? {} : { owner: text(owner), ownerCell: cellAddress(row, owner) }),
    writtenLevel: objective.writtenLevel ?? text(level),
    weight: isWeighed ? objective.weight : placedIn(grid, objectiveWeight, row),
  };
}

/** The same objective on a row that gives it another owner; null where it gives none, or the same. */
export function withOtherOwner(
  grid: Grid,
  block: Block,
  objective: WrittenObjective,
  row: number,
  isRepeated: boolean,
): WrittenObjective | null {
  const column = block.columns.owner;
  const owner = column === undefined ? '' : plainText(grid, row, column);
  if (column === undefined || owner === '' || objective.owner === null || isSame(owner, objective.owner)) return null;
  const repeated = objective.cell.replace(/\d+$/, String(row + 1));
  return { ...objective, owner, ownerCell: cellAddress(row, column), cell: isRepeated ? repeated : objective.cell };
}

export const isSame = (one: string | null, other: string | null): boolean =>
  normaliseHeading(one ?? '') === normaliseHeading(other ?? '');

/**
 * An owner written once for several objectives, as in a merged cell. A blank cell may as well mean that nobody is named
 * (strategic objectives have no owner), so it is carried down only in a column left of the objectives, where an objective
 * repeated on its rows shows that the owner beside it is not; and every objective it is carried to is told.
 */
export function carriedOwners(block: Block, groups: readonly ObjectiveGroup[]): readonly ObjectiveGroup[] {
  if (!isWrittenOnce(block, groups)) return [];
  const carried: ObjectiveGroup[] = [];
  let above: WrittenObjective | null = null;
  for (const group of groups) {
    if (group.objective === null) continue;
    if (group.objective.owner === null && above !== null && !isStrategic(group.objective)) {
      group.objective = { ...group.objective, owner: above.owner };
      carried.push(group);
    } else if (group.objective.owner !== null) above = group.objective;
  }
  return carried;
}

function isWrittenOnce({ columns: { owner }, objectives }: Block, groups: readonly ObjectiveGroup[]): boolean {
  const places = objectives
    .flatMap(({ code, title }: ObjectiveColumns) => [code, title])
    .filter((each) => each !== null);
  if (owner === undefined || places.some((column) => column < owner)) return false;
  return groups.every(({ owned }) => owned <= 1) && groups.some(({ owned, repeated }) => owned === 1 && repeated > 1);
}

const isStrategic = ({ writtenCode, writtenLevel }: WrittenObjective): boolean =>
  readObjectiveCode(writtenCode)?.level === 'strategic' || levelNamed(writtenLevel ?? '') === 'strategic';
