import { printText } from '../../formula/printFormula';
import { figure, sentence, text } from '../cells';
import type { DrawnCell } from '../drawing';
import { looks, right } from '../looks';
import { countOf, wrong } from '../means';
import { COUNT, PERCENT } from '../numberFormats';
import { cellOn, rangeOn, type PlacedGroup } from '../sheetPlaces';
import type { SummaryWords } from '../summaryWords';
import { cell, range } from './overviewTable';

/** A group's mean, live from its sheet; empty where there is no such group. */
export function meanCell(group: PlacedGroup | undefined): DrawnCell {
  return figure(group === undefined ? '=""' : `=${cellOn(group.sheet, 'degree', group.group.row)}`, right, {
    bold: true,
    numberFormat: PERCENT,
  });
}

/** Hidden columns with the figures that sentences such as `5 di 15` say, so that they can be added up. */
const pairs = {
  first: { part: 18, whole: 19 },
  second: { part: 20, whole: 21 },
  reported: { part: 22, whole: 23 },
} as const;
export type Pair = keyof typeof pairs;

/** Stands where there is nothing to count. */
const NONE = '–';

type Cells = Readonly<Record<number, DrawnCell>>;

/** `5 di 15` in a column of a row, and its two figures beside what is printed; a dash where there are none. */
export function outOf(
  pair: Pair,
  at: { row: number; column: number },
  counts: readonly [part: string, whole: string] | null,
  words: SummaryWords,
): Cells {
  if (counts === null) return { [at.column]: text(NONE, right) };
  const { part, whole } = pairs[pair];
  return {
    [at.column]: figure(`=${said(pair, at.row, words)}`, right),
    [part]: figure(`=${counts[0]}`, looks.helper),
    [whole]: figure(`=${counts[1]}`, looks.helper),
  };
}

/** The same of the rows above, added up; a dash where each of them has one. */
export function sumOutOf(
  pair: Pair,
  at: { row: number; column: number },
  first: number,
  last: number,
  words: SummaryWords,
): Cells {
  const { part, whole } = pairs[pair];
  const above = (column: number): string => range(column, Math.min(first, last), last);
  return {
    ...outOf(pair, at, [`SUM(${above(part)})`, `SUM(${above(whole)})`], words),
    [at.column]: figure(`=IF(COUNT(${above(whole)})=0,${printText(NONE)},${said(pair, at.row, words)})`, right),
  };
}

function said(pair: Pair, row: number, words: SummaryWords): string {
  const { part, whole } = pairs[pair];
  return sentence(words.overview.of, cell(part, row), cell(whole, row));
}

/** How many indicators of some groups are of a kind, and how many there are. */
export function countsOf(groups: readonly PlacedGroup[], kind: 'met' | 'reported'): readonly [string, string] | null {
  if (groups.length === 0) return null;
  const sum = (column: 'met' | 'reported' | 'total'): string =>
    groups.map(({ sheet, group }) => cellOn(sheet, column, group.row)).join('+');
  return [sum(kind), sum('total')];
}

/** Indicators that are wrong, or over without a result. */
export function troubleCell(groups: readonly PlacedGroup[], words: SummaryWords): DrawnCell {
  const counts = groups.map((group) => countOf(rangeOn(group, 'status'), ['notReported', ...wrong], words));
  return counts.length === 0 ? text(NONE, right) : figure(`=${counts.join('+')}`, right, { numberFormat: COUNT });
}
