import type { AssessedPlan } from '../plan/assess';
import type { CellAddress, Objective } from '../plan/plan';
import { readAddress } from './address';
import type { PlanPlace } from './findPlan';
import { lastRow, plainText, type Grid } from './grid';
import { addressOf, type CellOfPlan } from './planCells';
import type { Correction } from './storedSettings';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells that say what this one says of the same objective, itself included: they change together. */
export function sameCells(place: PlanPlace, assessed: AssessedPlan, { about, holds }: CellOfPlan, cell: Cell): Cell[] {
  if (holds === 'code') return alikeBelow(place, cell);
  return holds === 'owner' ? ownerCells(place, assessed, about, cell) : [cell];
}

/** What tells the rows of such cells, wherever they are sorted to; nothing where a cell stands for itself. */
export function rowsBeside(
  { plan }: AssessedPlan,
  { about, holds }: CellOfPlan,
  cells: readonly Cell[],
): Pick<Correction, 'beside'> {
  if (holds !== 'code' && holds !== 'owner') return {};
  const rows = new Set(cells.map(({ row }) => row));
  const beside = plan.indicators.filter(({ objective, cell }) => objective === about && rows.has(rowOf(cell)));
  return beside.length === 0 ? {} : { beside: beside.map(({ code }) => code) };
}

/** Where the cells of a correction are now; none when they are gone. */
export function correctedCells(place: PlanPlace, assessed: AssessedPlan, correction: Correction): Cell[] {
  const { about, beside = [] } = correction;
  const at = addressOf(assessed, correction);
  const address = at === null ? null : readAddress(at);
  if (address === null) return [];
  const rows = assessed.plan.indicators
    .filter(({ objective, code }) => objective === about && beside.includes(code))
    .map(({ cell }) => rowOf(cell));
  if (rows.length === 0) return sameCells(place, assessed, correction, address);
  return distinct(rows).map((row) => ({ row, column: address.column }));
}

/** An objective's code may be repeated on every row of its indicators: all of them, or it would become two objectives. */
function alikeBelow({ grid, end }: PlanPlace, { row: top, column }: Cell): Cell[] {
  const text = plainText(grid, top, column);
  const cells: Cell[] = [];
  for (let row = top; row < Math.min(end, lastRow(grid) + 1); row++)
    if (plainText(grid, row, column) === text) cells.push({ row, column });
  return cells;
}

/** On every row of the objective where the sheet repeats owners; else, as where cells are merged, on its first. */
function ownerCells({ grid }: PlanPlace, assessed: AssessedPlan, about: string, cell: Cell): Cell[] {
  const objective = ownedAt(assessed, about, cell);
  if (objective === undefined || !repeatsOwners(grid, assessed, cell.column)) return [cell];
  const text = plainText(grid, cell.row, cell.column);
  return distinct([cell.row, ...rowsOf(assessed, objective)])
    .filter((row) => plainText(grid, row, cell.column) === text)
    .map((row) => ({ row, column: cell.column }));
}

function ownedAt({ plan }: AssessedPlan, about: string, cell: Cell): Objective | undefined {
  return plan.objectives.find(({ code, ownerCell }) => {
    const at = ownerCell === null ? null : readAddress(ownerCell);
    return code === about && at?.row === cell.row && at.column === cell.column;
  });
}

/** Told by the objectives with an owner and several rows; without any such, by whether the codes are repeated. */
function repeatsOwners(grid: Grid, assessed: AssessedPlan, column: number): boolean {
  const several = assessed.plan.objectives
    .map((objective) => ({ objective, rows: rowsOf(assessed, objective) }))
    .filter(({ rows }) => rows.length > 1);
  const timesWritten = several
    .map(({ rows }) => rows.filter((row) => plainText(grid, row, column) !== '').length)
    .filter((times) => times > 0);
  if (timesWritten.length > 0) return timesWritten.some((times) => times > 1);
  return several.some(({ objective: { cell }, rows }) => {
    const at = readAddress(cell);
    return at !== null && rows.every((row) => plainText(grid, row, at.column) === plainText(grid, at.row, at.column));
  });
}

/** The rows of its indicators, from top to bottom. */
function rowsOf({ plan }: AssessedPlan, objective: Objective): number[] {
  const place = plan.objectives.indexOf(objective);
  return distinct(plan.indicators.flatMap(({ objectivePlace, cell }) => (objectivePlace === place ? rowOf(cell) : [])));
}

const distinct = (rows: readonly number[]): number[] => [...new Set(rows)].sort((a, b) => a - b);
const rowOf = (cell: CellAddress): number => readAddress(cell)?.row ?? -1;
