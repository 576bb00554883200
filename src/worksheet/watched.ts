import type { CellValue } from '../plan/cell';
import { readAddress } from './address';
import { anchorName, typedFields } from './anchors';
import type { Area, Change, Content } from './change';
import type { FoundColumns } from './computedColumns';
import type { PlanPlace } from './findPlan';
import { lastRow, valueAt, type Grid } from './grid';
import { headerOf, standingColumns } from './ownLines';
import type { StandingSheet } from './summarySheets/standingSheet';
import type { WrittenPlan } from '../plan/plan';

/** What must still be as it was read when Piano writes. */
export type Watched = WatchedCells | WatchedContents | WatchedExtent;

/** Cells of one column. */
export interface WatchedCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellValue[];
}

/** A block, as Excel's `formulas` gives it. */
export interface WatchedContents {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly Content[])[];
}

/** How far the used part of a sheet goes. */
export interface WatchedExtent {
  readonly sheet: string;
  readonly extent: Area;
}

/**
 * The cells that name the indicators and hold the targets that count: rows that were sorted or inserted meanwhile, and
 * edited targets, show in them. Results and baselines may change: the formulas look at them anyway.
 */
export function watchedParts({ grid, headings: { bottom }, end }: PlanPlace, plan: WrittenPlan): Watched[] {
  const columns = new Set<number>();
  for (const { cell, targets } of plan.indicators)
    for (const address of [cell, targets.find(({ year }) => year === plan.year)?.cell]) {
      const place = address === undefined ? null : readAddress(address);
      if (place !== null) columns.add(place.column);
    }
  const row = bottom + 1;
  const rows = Math.min(end, grid.row + grid.values.length) - row;
  return [
    { sheet: grid.id, extent: { row: grid.row, column: grid.column, ...grid.used } },
    ...[...columns].map((column) => ({
      sheet: grid.id,
      row,
      column,
      values: Array.from({ length: rows }, (_, offset) => valueAt(grid, row + offset, column)),
    })),
  ];
}

/**
 * Whether some changes would take away what somebody types at that moment, or part it from the code that says whose it is:
 * then nothing is written before it is known that nothing changed. Everywhere else it is enough to see it afterwards, and to
 * write again.
 */
export function mayLose(changes: readonly Change[]): boolean {
  const typed = new Set([...typedFields, 'code' as const].map(anchorName));
  for (const change of changes) if (change.kind === 'name' && change.fromUsed !== null) typed.delete(change.name);
  return changes.some(
    (change) =>
      ['clear', 'clearSheet', 'deleteSheet'].includes(change.kind) ||
      (change.kind === 'contents' && change.by !== undefined && typed.has(change.by.name)),
  );
}

/** What people type into Piano's columns, and how far the sheet goes. */
export function watchedTyped(grid: Grid, found: FoundColumns): Watched[] {
  const row = headerOf(found) + 1;
  const rows = lastRow(grid) - row + 1;
  const columns = [...typedFields, 'code' as const].flatMap((field) => found[field]?.column ?? []);
  return [
    { sheet: grid.id, extent: { row: grid.row, column: grid.column, ...grid.used } },
    ...(rows < 1 ? [] : columns).map((column) => ({
      sheet: grid.id,
      row,
      column,
      values: Array.from({ length: rows }, (_, offset) => valueAt(grid, row + offset, column)),
    })),
  ];
}

/** The same of every sheet from which something is taken. */
export function watchedColumns(grids: readonly Grid[], changes: readonly Change[]): Watched[] {
  const sheets = new Set(changes.flatMap((change) => ('sheet' in change ? [change.sheet] : [])));
  return grids.filter(({ id }) => sheets.has(id)).flatMap((grid) => watchedTyped(grid, standingColumns(grid)));
}

/** What stands on the sheets Piano made. */
export function watchedSheets(standing: ReadonlyMap<string, StandingSheet>): Watched[] {
  return [...standing]
    .filter(([, { rows, columns }]) => rows > 0 && columns > 0)
    .map(([sheet, { rows, columns, cell }]) => ({
      sheet,
      row: 0,
      column: 0,
      contents: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => cell(row, column).content),
      ),
    }));
}
