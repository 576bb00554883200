import type { SelectedCell } from '../excel/readSelection';
import { readAddress } from '../worksheet/address';
import type { Indicator } from '../plan/plan';
import type { PlanView } from './planView';

/**
 * Which indicator a selected cell is about, by its place in the plan's list: the one whose own cell it is; else one of
 * those on its row, where several stand side by side the nearest on its left.
 */
export function indicatorAt(
  { assessed, sheetId, rows }: PlanView,
  { sheet, row, column }: SelectedCell,
): number | null {
  if (sheet !== sheetId) return null;
  const indicators = assessed.indicators.map(({ indicator }) => indicator);
  const own = indicators.findIndex((indicator) =>
    cellsOf(indicator).some((cell) => cell?.row === row && cell.column === column),
  );
  if (own >= 0) return own;
  const onRow = indicators.flatMap((indicator, place) =>
    rows[place] === row ? [{ place, column: readAddress(indicator.cell)?.column ?? 0 }] : [],
  );
  const toTheLeft = onRow.filter((each) => each.column <= column);
  return (toTheLeft.sort((a, b) => b.column - a.column)[0] ?? onRow[0])?.place ?? null;
}

function cellsOf({ cell, baseline, targets, actual }: Indicator): ReturnType<typeof readAddress>[] {
  return [cell, baseline.cell, ...targets.map((target) => target.cell), ...(actual === null ? [] : [actual.cell])].map(
    readAddress,
  );
}
