import { computedEntries } from './computedColumns';
import { found, wholeOf } from '../plan/findings/found';
import type { Finding } from '../plan/findings/finding';
import type { CellAddress, WrittenObjective } from '../plan/plan';
import { cellAddress } from './address';
import type { PlanPlace } from './findPlan';
import { lastColumn, plainText, type Grid } from './grid';
import type { PlanYear } from './headings/planYear';
import type { DoubtfulOwners } from './layouts/readSheet';
import { unreadHeadings } from './headings/unreadHeadings';

/** Where a workbook could have been understood otherwise. */
export interface SheetFinding {
  readonly finding: Finding;
  readonly sheet: string;
  readonly cell: CellAddress;
}

type Place = Omit<PlanPlace, 'findings'>;

/** What was in doubt while the plan was found. */
export interface Doubts {
  readonly year: PlanYear;
  readonly owners: DoubtfulOwners;
  /** Row of a second table that was not read. */
  readonly other: number | null;
}

/** Other columns of results and targets, a year taken from nothing but today, columns and rows that were not read. */
export function doubtfulPlaces(place: Place, { year, owners, other }: Doubts): SheetFinding[] {
  return [
    ...otherResultColumns(place),
    ...otherTargetColumns(place),
    ...(year.isDated ? [] : [assumedYear(place)]),
    ...doubtfulYear(place, year),
    ...unreadColumns(place),
    ...doubtfulOwners(place, owners),
    ...unreadTable(place, other),
    ...unreadParts(place),
  ];
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
    return otherActuals.map((column) =>
      atHeading(grid, bottom, column, (written) => found('SHT-011', { taken }, written, wholeOf(written))),
    );
  });
}

function otherTargetColumns({ grid, headings: { bottom, blocks } }: Place): SheetFinding[] {
  return blocks.flatMap(({ targets, otherTargets }) =>
    otherTargets.map(({ year, column }) => {
      const taken = plainText(grid, bottom, targets.find((target) => target.year === year)?.column ?? column);
      return atHeading(grid, bottom, column, (written) => found('SHT-019', { taken, year }, written, wholeOf(written)));
    }),
  );
}

/** Several years, and nothing but their order to say which of them counts; or rows of several years. */
function doubtfulYear(
  { grid, headings: { bottom, blocks } }: Place,
  { isDoubtful, year, years, column }: PlanYear,
): SheetFinding[] {
  if (column !== null && years.length > 1) {
    const others = years.filter((each) => each !== year).join(', ');
    return [
      atHeading(grid, bottom, column, (written) =>
        found('SHT-022', { year, years: others }, written, wholeOf(written)),
      ),
    ];
  }
  const target = blocks.flatMap(({ targets }) => targets).find((each) => each.year === year);
  if (!isDoubtful || target === undefined) return [];
  return [
    atHeading(grid, bottom, target.column, (written) =>
      found('SHT-018', { year, years: years.join(', ') }, written, wholeOf(written)),
    ),
  ];
}

function unreadColumns({ grid, headings, end, computed }: Place): SheetFinding[] {
  const [first, ...others] = unreadHeadings(
    grid,
    headings,
    end,
    new Set([
      ...computedEntries(computed).map(([, column]) => column),
      ...computed.unwanted.map(({ column }) => column),
    ]),
  );
  if (first === undefined) return [];
  const columns = [first, ...others].map(({ heading }) => `«${heading}»`).join(', ');
  const finding = found('SHT-017', { columns }, first.heading, wholeOf(first.heading));
  return [{ finding, sheet: grid.sheet, cell: cellAddress(headings.bottom, first.column) }];
}

function doubtfulOwners(
  { grid, headings: { bottom, blocks } }: Place,
  { carried, shared }: DoubtfulOwners,
): SheetFinding[] {
  const column = blocks.flatMap(({ columns: { owner } }) => owner ?? [])[0];
  if (column === undefined) return [];
  const objectives = carried.map(({ writtenCode, title }) => `«${writtenCode || title}»`).join(', ');
  const names = (same: readonly WrittenObjective[]): string => same.map(({ owner }) => owner).join(', ');
  return [
    ...(carried.length === 0
      ? []
      : [atHeading(grid, bottom, column, (written) => found('SHT-021', { objectives }, written, wholeOf(written)))]),
    ...shared.flatMap((same) => {
      const first = same[0];
      if (first === undefined) return [];
      const finding = found('SHT-023', { owners: names(same) }, first.title, wholeOf(first.title));
      return [{ finding, sheet: grid.sheet, cell: first.cell }];
    }),
  ];
}

function unreadTable({ grid }: Place, row: number | null): SheetFinding[] {
  if (row === null) return [];
  let column = grid.column;
  while (plainText(grid, row, column) === '' && column < lastColumn(grid)) column += 1;
  return [atHeading(grid, row, column, (written) => found('SHT-020', { row: row + 1 }, written, wholeOf(written)))];
}

function atHeading(grid: Grid, row: number, column: number, finding: (written: string) => Finding): SheetFinding {
  return { finding: finding(plainText(grid, row, column)), sheet: grid.sheet, cell: cellAddress(row, column) };
}

function assumedYear({ grid, headings: { bottom, blocks }, year }: Place): SheetFinding {
  const column = blocks.flatMap(({ targets }) => targets)[0]?.column ?? grid.column;
  return atHeading(grid, bottom, column, (written) =>
    found('SHT-013', { year }, written, wholeOf(written), [`Target ${String(year)}`]),
  );
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
