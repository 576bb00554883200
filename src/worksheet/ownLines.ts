import { readAnchors } from './anchors';
import { findComputedColumns, type FoundColumns } from './computedColumns';
import { isLine } from './computedRows';
import { findPlan } from './findPlan';
import { lastRow, plainText, type Grid } from './grid';
import type { StoredSettings } from './storedSettings';

/** Piano's columns as they stand, those included that a run which broke off has only named. */
export const standingColumns = (grid: Grid): FoundColumns => ({ ...findComputedColumns(grid), ...readAnchors(grid) });

/**
 * The rows in which Piano writes, from the top: a line has a status, or the code of an indicator that left the plan, or
 * stands beside an indicator of the plan. What else stands in Piano's columns is people's.
 */
export function ownLines(grid: Grid, found: FoundColumns, settings: StoredSettings): number[] {
  const { status, code, reading } = found;
  const header = headerOf(found);
  const gone = new Set(settings.orphans);
  const textAt = (row: number, anchor: typeof code): string =>
    anchor === undefined ? '' : plainText(grid, row, anchor.column);
  const own = new Set<number>();
  let hasOthers = false;
  for (let row = header + 1; row <= lastRow(grid); row++)
    if ((status !== undefined && isLine(grid, row, status.column)) || gone.has(textAt(row, code))) own.add(row);
    else hasOthers ||= textAt(row, code) !== '' || textAt(row, reading) !== '';
  // Without a status: a run broke off, or Piano went and left what was typed.
  if (hasOthers || own.size === 0) for (const row of linesOfPlan(grid, settings)) own.add(row);
  return [...own].sort((a, b) => a - b);
}

export const headerOf = ({ status, code, ...others }: FoundColumns): number =>
  (status ?? code ?? Object.values(others)[0])?.row ?? 0;

function linesOfPlan(grid: Grid, { mapping, orphans }: StoredSettings): number[] {
  const choice = { sheet: null, year: null, mapping };
  const found = findPlan([grid], choice, 0, { optional: [], withInputs: false, orphans });
  if (found.status !== 'found') return [];
  return found.place.computed.lines.flatMap(({ row, resultRow }) => [row, resultRow ?? row]);
}
