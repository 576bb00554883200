import { emptyWritten } from '../plan/cell';
import type { PlacedCell, WrittenIndicator, WrittenPlan } from '../plan/plan';
import { cellAddress, columnName, readAddress } from './address';
import { typedFields, type TypedField } from './anchors';
import { columnOf, findComputedColumns, placeComputedColumns, type ComputedColumns } from './computedColumns';
import { computedLines, type ComputedLine, type ComputedLines } from './computedRows';
import { filledIn, lastRow, valueAt, writtenCell, type Grid, type ShownText } from './grid';
import { findHeadings, type NearMiss } from './headings/findHeadings';
import type { Headings } from './headings/headings';
import type { Mapping } from './headings/mapping';
import { otherTable } from './headings/otherTable';
import { readSheet, type ReadSheet } from './layouts/readSheet';
import { findManagersTable, type ManagersTable } from './managersTable';
import type { ColumnChoice } from './wantedColumns';
import { titleYear } from './titleYear';
import { doubtfulPlaces, otherPlans, type SheetFinding } from './doubtfulPlaces';

/** Where a plan stands in the workbook, found by its headings. */
export interface PlanPlace {
  readonly grid: Grid;
  readonly headings: Headings;
  /** First row below the headings that no longer belongs to the plan. */
  readonly end: number;
  /** The year whose targets count. */
  readonly year: number;
  readonly read: ReadSheet;
  /** Row of each indicator, counted from 0. */
  readonly rows: readonly number[];
  readonly computed: ComputedColumns & ComputedLines;
  readonly managers: ManagersTable | null;
  /** The other visible sheets that hold a plan. */
  readonly otherSheets: readonly string[];
  /** Where the workbook could have been understood otherwise. */
  readonly findings: readonly SheetFinding[];
}

/** What a person chose, or chose before. */
export interface PlanChoice {
  readonly sheet: string | null;
  readonly year: number | null;
  readonly mapping: Mapping;
}

export type PlanFound =
  | { readonly status: 'found'; readonly place: PlanPlace }
  /** `near` is the sheet and row that came nearest to a plan's headings. */
  | { readonly status: 'noPlan'; readonly near: (NearMiss & { readonly sheet: string }) | null }
  | { readonly status: 'noIndicators'; readonly sheet: string; readonly row: number }
  | { readonly status: 'noSheet'; readonly sheet: string; readonly sheets: readonly string[] }
  /** A column a person named in which nothing stands. */
  | { readonly status: 'emptyColumn'; readonly sheet: string; readonly column: string }
  | { readonly status: 'noYear'; readonly year: number; readonly years: readonly number[] };

/** The first sheet that holds a plan, or the one chosen; of the others a finding tells. */
export function findPlan(
  grids: readonly Grid[],
  choice: PlanChoice,
  thisYear: number,
  columns: ColumnChoice = noColumns,
): PlanFound {
  const among = choice.sheet === null ? grids : grids.filter(({ sheet }) => isSame(sheet, choice.sheet ?? ''));
  if (choice.sheet !== null && among.length === 0)
    return { status: 'noSheet', sheet: choice.sheet, sheets: grids.map(({ sheet }) => sheet) };
  const found = among.map((grid) => planIn(grid, grids, choice, thisYear, columns));
  const [first, ...others] = placesIn(found);
  if (first === undefined) return clearest(found);
  const elsewhere = placesIn(
    grids.filter((grid) => !among.includes(grid)).map((grid) => planIn(grid, grids, noChoice, thisYear, columns)),
  );
  return {
    status: 'found',
    place: {
      ...first,
      otherSheets: [...others, ...elsewhere].map(({ grid }) => grid.sheet),
      findings: [...first.findings, ...otherPlans(first, others)],
    },
  };
}

const noChoice: PlanChoice = { sheet: null, year: null, mapping: [] };
const noColumns: ColumnChoice = { optional: [], withInputs: false, orphans: [] };

const placesIn = (found: readonly PlanFound[]): PlanPlace[] =>
  found.flatMap((each) => (each.status === 'found' ? [each.place] : []));

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Of several sheets without a plan, the one that came nearest says what is missing. */
function clearest(found: readonly PlanFound[]): PlanFound {
  const near = found.filter(({ status }) => status !== 'noPlan')[0];
  if (near !== undefined) return near;
  const misses = found.flatMap((each) => (each.status === 'noPlan' && each.near !== null ? [each.near] : []));
  const [nearest] = misses.sort((a, b) => b.found.length - a.found.length);
  return { status: 'noPlan', near: nearest ?? null };
}

function planIn(
  grid: Grid,
  grids: readonly Grid[],
  choice: PlanChoice,
  thisYear: number,
  asked: ColumnChoice,
): PlanFound {
  const standing = findComputedColumns(grid);
  const ours = new Set(Object.values(standing).map(({ column }) => column));
  const fromTitle = titleYear(grid);
  const search = findHeadings(grid, {
    mapping: choice.mapping,
    ours,
    year: choice.year,
    otherwise: fromTitle ?? thisYear,
  });
  if (search.status === 'missing')
    return { status: 'noPlan', near: search.near === null ? null : { ...search.near, sheet: grid.sheet } };
  const { headings } = search;
  const empty = choice.mapping.find(({ heading, column }) => heading === null && isEmpty(grid, column));
  if (empty !== undefined) return { status: 'emptyColumn', sheet: grid.sheet, column: columnName(empty.column) };
  const { year, years } = headings;
  if (!years.includes(year)) return { status: 'noYear', year, years };
  const own = findManagersTable(grid);
  const managersRow = own !== null && own.row > headings.bottom ? own.row : lastRow(grid) + 1;
  const other = otherTable(grid, headings, ours);
  const end = Math.min(managersRow, other ?? managersRow);
  const read = readSheet(grid, headings, end);
  const { indicators, owners } = read;
  if (indicators.length === 0) return { status: 'noIndicators', sheet: grid.sheet, row: headings.bottom };
  const columns = placeComputedColumns(grid, headings, standing, asked);
  const computed = { ...columns, ...computedLines(grid, headings, columns, indicators, asked.orphans) };
  const place = {
    grid,
    headings,
    end,
    read,
    year: headings.year,
    rows: indicators.map(({ row }) => row),
    computed,
    managers: own ?? managersElsewhere(grids, grid),
    otherSheets: [],
  };
  const isDated = choice.year !== null || fromTitle !== null || search.planYear.isDated;
  return {
    status: 'found',
    place: { ...place, findings: doubtfulPlaces(place, { year: { ...search.planYear, isDated }, owners, other }) },
  };
}

function isEmpty(grid: Grid, column: number): boolean {
  for (let row = grid.row; row <= lastRow(grid); row++) if (valueAt(grid, row, column) !== null) return false;
  return true;
}

/** The plan's cells put together, nothing read yet. */
export function writtenPlan(place: PlanPlace, shown: ShownText): WrittenPlan {
  const { grid, headings, read } = place;
  return {
    title: titleAbove(grid, headings.top),
    year: place.year,
    sheet: grid.sheet,
    layout: headings.layout,
    objectives: read.objectives,
    indicators: read.indicators.map(({ indicator }, index) =>
      withTyped(place, shown, withShownText(grid, shown, indicator), place.computed.lines[index]),
    ),
    declared: place.managers?.declared ?? { owners: [], offices: null },
  };
}

/** What Excel shows of numbers and dates decides how they are read; text shows itself. */
function withShownText(grid: Grid, shown: ShownText, indicator: WrittenIndicator): WrittenIndicator {
  const { baseline, targets, actual } = indicator;
  const showing = (placed: PlacedCell): PlacedCell['written'] => {
    const { value } = placed.written;
    const at = value === null || typeof value === 'string' ? null : readAddress(placed.cell);
    return at === null ? placed.written : writtenCell(grid, shown, at.row, at.column);
  };
  return {
    ...indicator,
    baseline: { ...baseline, written: showing(baseline) },
    targets: targets.map((target) => ({ ...target, written: showing(target) })),
    actual: actual === null ? null : { ...actual, written: showing(actual) },
  };
}

/** What a plan has no column of its own for stands in those Piano added. */
function withTyped(
  place: PlanPlace,
  shown: ShownText,
  indicator: WrittenIndicator,
  line: ComputedLine | undefined,
): WrittenIndicator {
  const typed = typedFields.flatMap((field) => {
    const cell = indicator[field] === null && line !== undefined ? typedCell(place, shown, field, line) : null;
    return cell === null ? [] : [[field, cell] as const];
  });
  return typed.length === 0 ? indicator : { ...indicator, ...Object.fromEntries(typed) };
}

function typedCell(
  { grid, computed }: PlanPlace,
  shown: ShownText,
  field: TypedField,
  { row, resultRow }: ComputedLine,
): PlacedCell | null {
  const column = columnOf(computed, field);
  const isMissing = computed.missing.includes(field);
  // What is owed in a column asked for is owed from the run that adds it.
  if (column === null || (isMissing && field === 'actual')) return null;
  const written = resultRow === null || isMissing ? emptyWritten : writtenCell(grid, shown, resultRow, column);
  return { written, cell: cellAddress(row, column) };
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
  for (let row = grid.row; row < headerRow; row++) titles.push(...filledIn(grid, row));
  return titles.find((title) => /piano|performance/i.test(title)) ?? titles[0] ?? null;
}
