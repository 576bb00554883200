import type { WrittenPlan } from '../plan/plan';
import { findComputedColumns, type ComputedColumns } from './computedColumns';
import { lastColumn, lastRow, plainText, type Grid, type ShownText } from './grid';
import { findHeadings, type Headings } from './headings';
import { indicatorRows, readRegister } from './layouts/register';
import { findManagersTable, type ManagersTable } from './managersTable';

/** Where a plan stands in the workbook, found by its headings. */
export interface PlanPlace {
  readonly grid: Grid;
  readonly headings: Headings;
  /** First row below the headings that no longer belongs to the plan. */
  readonly end: number;
  /** The year whose targets count. */
  readonly year: number;
  /** Rows with an indicator, counted from 0. */
  readonly rows: readonly number[];
  readonly computed: ComputedColumns;
  readonly managers: ManagersTable | null;
}

/** The first sheet that holds a plan. Null when none does. */
export function findPlan(grids: readonly Grid[]): PlanPlace | null {
  for (const grid of grids) {
    const headings = findHeadings(grid);
    if (headings === null) continue;
    const own = findManagersTable(grid);
    const end = own !== null && own.row > headings.row ? own.row : lastRow(grid) + 1;
    const rows = indicatorRows(grid, headings, end);
    if (rows.length === 0) continue;
    const managers = own ?? managersElsewhere(grids, grid);
    const year = headings.targets[0]?.year ?? 0;
    return { grid, headings, end, year, rows, computed: findComputedColumns(grid, headings), managers };
  }
  return null;
}

/** The plan's cells put together, nothing read yet. */
export function writtenPlan(place: PlanPlace, shown: ShownText): WrittenPlan {
  const { grid, headings } = place;
  const register = readRegister(grid, shown, headings, place.end);
  return {
    title: titleAbove(grid, headings.row),
    year: place.year,
    sheet: grid.sheet,
    layout: 'register',
    objectives: register.objectives,
    indicators: register.rows.map(({ indicator }) => indicator),
    declared: place.managers?.declared ?? { owners: [], offices: null },
  };
}

function managersElsewhere(grids: readonly Grid[], plan: Grid): ManagersTable | null {
  for (const grid of grids) {
    const table = grid === plan ? null : findManagersTable(grid);
    if (table !== null) return table;
  }
  return null;
}

/** The title row that names the plan, else the first one. */
function titleAbove(grid: Grid, headerRow: number): string | null {
  const titles: string[] = [];
  for (let row = grid.row; row < headerRow; row++) {
    for (let column = grid.column; column <= lastColumn(grid); column++) {
      const text = plainText(grid, row, column);
      if (text !== '') titles.push(text);
    }
  }
  return titles.find((title) => /piano|performance/i.test(title)) ?? titles[0] ?? null;
}
