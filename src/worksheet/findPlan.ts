import { found, wholeOf } from '../plan/findings/found';
import type { Finding } from '../plan/findings/finding';
import type { CellAddress, WrittenPlan } from '../plan/plan';
import { cellAddress } from './address';
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
  /** Where the workbook could have been understood otherwise. */
  readonly findings: readonly SheetFinding[];
}

export interface SheetFinding {
  readonly finding: Finding;
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** The first sheet that holds a plan; of the others a finding tells. Null when none does. */
export function findPlan(grids: readonly Grid[]): PlanPlace | null {
  const [place, ...others] = grids.flatMap((grid) => planIn(grid, grids) ?? []);
  if (place === undefined) return null;
  const findings = others.map((other) => ({
    finding: found('SHT-012', { taken: place.grid.sheet }, other.grid.sheet, wholeOf(other.grid.sheet)),
    sheet: other.grid.sheet,
    cell: cellAddress(other.headings.row, other.grid.column),
  }));
  return { ...place, findings: [...otherResultColumns(place), ...findings] };
}

function planIn(grid: Grid, grids: readonly Grid[]): PlanPlace | null {
  const headings = findHeadings(grid);
  if (headings === null) return null;
  const own = findManagersTable(grid);
  const end = own !== null && own.row > headings.row ? own.row : lastRow(grid) + 1;
  const rows = indicatorRows(grid, headings, end);
  if (rows.length === 0) return null;
  const managers = own ?? managersElsewhere(grids, grid);
  const year = headings.targets[0]?.year ?? 0;
  const computed = findComputedColumns(grid, headings);
  return { grid, headings, end, year, rows, computed, managers, findings: [] };
}

function otherResultColumns({ grid, headings }: PlanPlace): SheetFinding[] {
  const { actual } = headings.columns;
  if (actual === undefined) return [];
  const taken = plainText(grid, headings.row, actual);
  return headings.otherActuals.map((column) => {
    const written = plainText(grid, headings.row, column);
    return {
      finding: found('SHT-011', { taken }, written, wholeOf(written)),
      sheet: grid.sheet,
      cell: cellAddress(headings.row, column),
    };
  });
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
