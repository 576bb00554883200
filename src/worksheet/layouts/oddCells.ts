import type { CellField, OddCell } from '../../plan/plan';
import { valueAt, type Grid } from '../grid';
import type { Block, ObjectiveColumns } from '../headings/headings';
import { placedAt } from './placed';

/** The cells of a row that hold no text where the objective's words are due. */
export function oddInObjective(
  grid: Grid,
  block: Block,
  own: Pick<ObjectiveColumns, 'code' | 'title'>,
  row: number,
): OddCell[] {
  const { owner, level } = block.columns;
  return odd(grid, row, { objectiveCode: own.code, objective: own.title, owner, level });
}

/** The same for an indicator, with all that its row says of objectives: they may be repeated on every row. */
export function oddOnRow(grid: Grid, block: Block, row: number): OddCell[] {
  const { indicatorCode, indicator, baselineYear } = block.columns;
  return [
    ...block.objectives.flatMap((own) => oddInObjective(grid, block, own, row)),
    ...odd(grid, row, { indicatorCode, indicator, baselineYear }),
  ];
}

function odd(
  grid: Grid,
  row: number,
  columns: Readonly<Partial<Record<CellField, number | null | undefined>>>,
): OddCell[] {
  return (Object.entries(columns) as [CellField, number | null | undefined][]).flatMap(([field, column]) => {
    const value = typeof column === 'number' ? valueAt(grid, row, column) : null;
    if (typeof column !== 'number' || value === null || typeof value === 'string') return [];
    return [{ field, ...placedAt(grid, row, column) }];
  });
}
