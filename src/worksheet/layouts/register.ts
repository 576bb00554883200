import type { PlacedCell, WrittenIndicator, WrittenObjective } from '../../plan/plan';
import { cellAddress } from '../address';
import { lastRow, plainText, valueAt, writtenCell, type Grid, type ShownText } from '../grid';
import { normaliseHeading, type Field, type Headings } from '../headings';

/** An indicator and the row it stands on, counted from 0. */
export interface RegisterRow {
  readonly row: number;
  readonly indicator: WrittenIndicator;
}

export interface Register {
  readonly objectives: readonly WrittenObjective[];
  readonly rows: readonly RegisterRow[];
}

/**
 * The *register* layout: a header row, then one row per indicator. The objective's columns may be repeated, merged or
 * filled on its first row only. `end` is the first row that no longer belongs to the plan.
 */
export function readRegister(grid: Grid, shown: ShownText, headings: Headings, end: number): Register {
  const objectives: WrittenObjective[] = [];
  const rows: RegisterRow[] = [];
  let current: number | null = null;
  for (const row of indicatorRows(grid, headings, end)) {
    const objective = objectiveOn(grid, headings, row);
    if (objective !== null) {
      const known = objectives.findIndex(({ writtenCode }) => writtenCode === objective.writtenCode);
      current = known < 0 ? objectives.push(objective) - 1 : known;
    }
    rows.push({ row, indicator: indicatorOn(grid, shown, headings, row, current) });
  }
  return { objectives, rows };
}

/** Rows with an indicator's code, or with a name and some target. */
export function indicatorRows(grid: Grid, headings: Headings, end: number): number[] {
  const rows: number[] = [];
  for (let row = headings.row + 1; row < Math.min(end, lastRow(grid) + 1); row++) {
    const hasCode = textIn(grid, headings, 'indicatorCode', row) !== '';
    const hasName = textIn(grid, headings, 'indicator', row) !== '';
    const hasTarget = headings.targets.some(({ column }) => valueAt(grid, row, column) !== null);
    if ((hasCode || (hasName && hasTarget)) && !repeatsHeadings(grid, headings, row)) rows.push(row);
  }
  return rows;
}

/** Printed plans repeat their headings at the top of each page. */
function repeatsHeadings(grid: Grid, headings: Headings, row: number): boolean {
  return headings.targets.every(({ column }) => {
    const heading = normaliseHeading(plainText(grid, headings.row, column));
    return normaliseHeading(plainText(grid, row, column)) === heading;
  });
}

function objectiveOn(grid: Grid, headings: Headings, row: number): WrittenObjective | null {
  const writtenCode = textIn(grid, headings, 'objectiveCode', row);
  if (writtenCode === '') return null;
  const text = (field: Field): string | null => textIn(grid, headings, field, row) || null;
  return {
    writtenCode,
    writtenLevel: text('level'),
    title: text('objective') ?? '',
    area: text('area'),
    mission: text('mission'),
    owner: text('owner'),
    weight: null,
    cell: cellAddress(row, headings.columns.objectiveCode ?? grid.column),
  };
}

function indicatorOn(
  grid: Grid,
  shown: ShownText,
  headings: Headings,
  row: number,
  objective: number | null,
): WrittenIndicator {
  const { columns } = headings;
  const placed = (column: number): PlacedCell => ({
    written: writtenCell(grid, shown, row, column),
    cell: cellAddress(row, column),
  });
  return {
    writtenCode: textIn(grid, headings, 'indicatorCode', row),
    objective,
    name: textIn(grid, headings, 'indicator', row),
    baselineYear: numberIn(grid, headings, 'baselineYear', row),
    baseline:
      columns.baseline === undefined
        ? { written: writtenCell(grid, shown, row, null), cell: cellAddress(row, grid.column) }
        : placed(columns.baseline),
    targets: headings.targets.map(({ year, column }) => ({ year, ...placed(column) })),
    actual: columns.actual === undefined ? null : placed(columns.actual),
    weight: columns.weight === undefined ? null : placed(columns.weight),
    direction: null,
    cell: cellAddress(row, columns.indicatorCode ?? columns.indicator ?? grid.column),
  };
}

function textIn(grid: Grid, headings: Headings, field: Field, row: number): string {
  const column = headings.columns[field];
  return column === undefined ? '' : plainText(grid, row, column);
}

function numberIn(grid: Grid, headings: Headings, field: Field, row: number): number | null {
  const column = headings.columns[field];
  const value = column === undefined ? null : valueAt(grid, row, column);
  return typeof value === 'number' ? value : null;
}
