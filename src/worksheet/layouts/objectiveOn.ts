import { splitIndicatorText } from '../../plan/indicatorText';
import { splitObjectiveText } from '../../plan/objectiveText';
import type { Level, WrittenObjective } from '../../plan/plan';
import { cellAddress } from '../address';
import { plainText, type Grid } from '../grid';
import type { Block, ObjectiveColumns, SeriesField } from '../headings/headings';
import { oddInObjective } from './oddCells';
import { placedIn } from './placed';

/** What the cells of an objective say on a row; null where they are empty, or hold an indicator. */
export interface ObjectiveCells {
  readonly code: string;
  readonly title: string;
}

export function objectiveCells(grid: Grid, columns: ObjectiveColumns, row: number): ObjectiveCells | null {
  const code = columns.code === null ? '' : plainText(grid, row, columns.code);
  const title = columns.title === null ? '' : plainText(grid, row, columns.title);
  return code === '' && (title === '' || splitIndicatorText(title).writtenCode !== '') ? null : { code, title };
}

/** Areas and missions group the rows below them: written once, merged, or repeated. */
export type Grouping = Pick<WrittenObjective, 'area' | 'mission'>;

export function objectiveOn(
  grid: Grid,
  block: Block,
  { code, title, level }: ObjectiveColumns,
  cells: ObjectiveCells,
  grouping: Grouping,
  row: number,
): WrittenObjective {
  const own = (field: SeriesField): string | null => {
    const column = block.columns[field];
    return column === undefined ? null : plainText(grid, row, column) || null;
  };
  const column = (cells.code === '' ? title : code) ?? grid.column;
  return {
    ...named(cells),
    writtenLevel: level === null ? own('level') : levelWords[level],
    ...grouping,
    owner: own('owner'),
    ownerCell: block.columns.owner === undefined ? null : cellAddress(row, block.columns.owner),
    weight: placedIn(grid, block.columns.objectiveWeight, row),
    cell: cellAddress(row, column),
    cellText: plainText(grid, row, column),
    oddCells: oddInObjective(grid, block, { code, title }, row),
  };
}

const levelWords: Readonly<Record<Level, string>> = {
  strategic: 'Strategico',
  individual: 'Individuale',
  organisational: 'Organizzativo',
  team: 'Team',
};

function named({ code, title }: ObjectiveCells): Pick<WrittenObjective, 'writtenCode' | 'title'> {
  return code === '' ? splitObjectiveText(title) : { writtenCode: code, title: title.replace(/\s+/gu, ' ') };
}
