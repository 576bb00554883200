import { columnName } from '../address';
import type { SheetStatus } from '../../plan/achievement/status';
import { rowHeight } from '../layouts/rowHeight';
import { ruleOn, type Snapshot } from '../snapshots';
import { band, emptyRow, figure, text } from './cells';
import type { DrawnRow } from './drawing';
import { INDENT, indentedRight, looks, right } from './looks';
import { countOf, cut, reported } from './means';
import { PERCENT } from './numberFormats';
import { actualColumn, type SnapshotLayout } from './snapshotLayout';
import type { SummaryInput } from './summaryInput';

/** Rows of Fotografia above the first indicator, and where the trend begins among them. */
export const SNAPSHOT_ROWS = 12;
const TOP = 3;
/** From the row of the means down to the headings of the indicators. */
export const MEAN_ABOVE_HEADINGS = SNAPSHOT_ROWS - 1 - (TOP + 2);

interface Days {
  /** Of the snapshots, then today. */
  readonly dates: readonly string[];
  readonly since: string;
  /** How many indicators stand below, those that have left the plan too. */
  readonly rows: number;
}

/** The mean and counts of each day over its own column, and how they changed since the last one. */
export function snapshotTrend(
  { settings, words: said }: SummaryInput,
  snapshots: readonly Snapshot[],
  layout: SnapshotLayout,
  { dates, since, rows }: Days,
): DrawnRow[] {
  const words = said.snapshot;
  const rules = [...snapshots.map((snapshot) => ruleOn(snapshot, settings)), settings];
  const down = (column: number): string => {
    const letters = `$${columnName(column)}$`;
    return `${letters}${String(SNAPSHOT_ROWS + 1)}:${letters}${String(SNAPSHOT_ROWS + Math.max(1, rows))}`;
  };
  const degreesOf = (day: number): string => down(actualColumn(day) + 1);
  const count = (some: readonly SheetStatus[]) => (day: number) =>
    `=${countOf(down(actualColumn(day) + 2), some, said)}`;
  const mean = (day: number): string => {
    const isZero = rules[day]?.notReportedCounts === 'zero';
    const notReported = isZero ? `+${countOf(down(actualColumn(day) + 2), ['notReported'], said)}` : '';
    const counted = `COUNT(${degreesOf(day)})${notReported}`;
    return `=IF(${counted}=0,"",${cut(`SUM(${degreesOf(day)})/(${counted})`)})`;
  };
  const line = (index: number, name: string, ofDay: (day: number) => string, shown: Shown): DrawnRow => {
    const row = String(TOP + 3 + index);
    const [today, then] = [layout.today, layout.today - 1].map((day) => `$${columnName(actualColumn(day))}${row}`) as [
      string,
      string,
    ];
    const look = { ...right, numberFormat: shown.numberFormat, bold: shown.bold ?? false };
    return {
      height: 16,
      joins: true,
      cells: band(looks.cell, layout.printed, {
        1: text(name, { wrapText: false }),
        ...Object.fromEntries(dates.map((_, day) => [actualColumn(day), figure(ofDay(day), look)])),
        [layout.change]: figure(
          `=IF(AND(ISNUMBER(${today}),ISNUMBER(${then})),ROUND((${today}-${then})*${String(shown.times)},2),"")`,
          indentedRight,
          { numberFormat: shown.change },
        ),
      }),
    };
  };
  const counts = { numberFormat: '0', change: words.more, times: 1 };
  return [
    { cells: { 0: text(words.trend, looks.section) }, height: 20, joins: true },
    {
      height: Math.max(18, rowHeight([words.since(since)], [(layout.widths[layout.change] ?? 0) - INDENT])),
      joins: true,
      cells: band(looks.heading, layout.printed, {
        1: text(words.mean, { wrapText: false }),
        ...Object.fromEntries(dates.map((date, at) => [actualColumn(at), text(date, right, { wrapText: false })])),
        [layout.change]: text(words.since(since), indentedRight),
      }),
    },
    line(0, words.all, mean, { numberFormat: PERCENT, change: words.points, times: 100, bold: true }),
    line(1, words.met, count(['met']), counts),
    line(2, words.reported, count(reported), counts),
    line(3, words.notReported, count(['notReported']), counts),
    emptyRow(10),
  ];
}

interface Shown {
  readonly numberFormat: string;
  readonly change: string;
  readonly times: number;
  readonly bold?: boolean;
}
