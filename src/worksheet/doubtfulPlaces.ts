import { found, wholeOf } from '../plan/findings/found';
import type { Finding } from '../plan/findings/finding';
import type { CellAddress } from '../plan/plan';
import { cellAddress } from './address';
import type { PlanPlace } from './findPlan';
import { plainText } from './grid';

/** Where a workbook could have been understood otherwise. */
export interface SheetFinding {
  readonly finding: Finding;
  readonly sheet: string;
  readonly cell: CellAddress;
}

type Place = Omit<PlanPlace, 'findings'>;

/** Other columns of results, a year taken from nothing but today, and rows too far away to be read. */
export function doubtfulPlaces(place: Place, isDated: boolean): SheetFinding[] {
  return [...otherResultColumns(place), ...(isDated ? [] : [assumedYear(place)]), ...unreadParts(place)];
}

/** One plan is worked on at a time. */
export function otherPlans(taken: Place, others: readonly Place[]): SheetFinding[] {
  return others.map((other) => ({
    finding: found('SHT-012', { taken: taken.grid.sheet }, other.grid.sheet, wholeOf(other.grid.sheet)),
    sheet: other.grid.sheet,
    cell: cellAddress(other.headings.top, other.grid.column),
  }));
}

function otherResultColumns({ grid, headings: { bottom, blocks } }: Place): SheetFinding[] {
  return blocks.flatMap(({ columns: { actual }, otherActuals }) => {
    if (actual === undefined) return [];
    const taken = plainText(grid, bottom, actual);
    return otherActuals.map((column) => {
      const written = plainText(grid, bottom, column);
      return {
        finding: found('SHT-011', { taken }, written, wholeOf(written)),
        sheet: grid.sheet,
        cell: cellAddress(bottom, column),
      };
    });
  });
}

function assumedYear({ grid, headings: { bottom, blocks }, year }: Place): SheetFinding {
  const column = blocks.flatMap(({ targets }) => targets)[0]?.column ?? grid.column;
  const written = plainText(grid, bottom, column);
  return {
    finding: found('SHT-013', { year }, written, wholeOf(written), [`Target ${String(year)}`]),
    sheet: grid.sheet,
    cell: cellAddress(bottom, column),
  };
}

function unreadParts({ grid }: Place): SheetFinding[] {
  const rows = grid.values.length;
  const columns = grid.values[0]?.length ?? 0;
  if (rows >= grid.used.rows && columns >= grid.used.columns) return [];
  const end = cellAddress(grid.row + grid.used.rows - 1, grid.column + grid.used.columns - 1);
  const read = cellAddress(grid.row + rows - 1, grid.column + columns - 1);
  return [
    {
      finding: found('SHT-014', { read }, end, wholeOf(end)),
      sheet: grid.sheet,
      cell: end,
    },
  ];
}
