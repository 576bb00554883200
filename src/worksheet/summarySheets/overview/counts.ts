import type { DrawnCell } from '../drawing';
import { figure } from '../cells';
import { right } from '../looks';
import { countOf, wrong } from '../means';
import { COUNT, PERCENT } from '../numberFormats';
import { cellOn, rangeOn, type PlacedGroup } from '../sheetPlaces';
import { summaryWords } from '../summaryWords';

/** A group's mean, live from its sheet; empty where there is no such group. */
export function meanCell(group: PlacedGroup | undefined): DrawnCell {
  return figure(group === undefined ? '=""' : `=${cellOn(group.sheet, 'degree', group.group.row)}`, right, {
    bold: true,
    numberFormat: PERCENT,
  });
}

/** `5 di 15`: a number, so that it can be added up, with what it is out of in its format. */
export function outOf(cells: readonly string[], of: number): DrawnCell {
  return figure(cells.length === 0 ? 0 : `=${cells.join('+')}`, right, { numberFormat: summaryWords.overview.of(of) });
}

export const metCells = (groups: readonly PlacedGroup[]): string[] =>
  groups.map(({ sheet, group }) => cellOn(sheet, 'status', group.row));

export const reportedCells = (groups: readonly PlacedGroup[]): string[] =>
  groups.map(({ sheet, group }) => cellOn(sheet, 'gap', group.row));

export const totalOf = (groups: readonly PlacedGroup[]): number =>
  groups.reduce((sum, { group }) => sum + group.indicators.size, 0);

/** Indicators that are wrong, or over without a result. */
export function troubleCell(groups: readonly PlacedGroup[]): DrawnCell {
  const counts = groups.map((group) => countOf(rangeOn(group, 'status'), ['notReported', ...wrong]));
  return figure(counts.length === 0 ? 0 : `=${counts.join('+')}`, right, { numberFormat: COUNT });
}
