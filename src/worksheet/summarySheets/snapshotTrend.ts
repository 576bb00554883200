import { columnName } from '../address';
import type { Snapshot } from '../snapshots';
import { band, emptyRow, figure, text } from './cells';
import type { DrawnCell, DrawnRow } from './drawing';
import { indentedRight, looks, right } from './looks';
import { countOf, cut, reported } from './means';
import { PERCENT } from './numberFormats';
import { actualColumn, type SnapshotLayout } from './snapshotLayout';
import type { SummaryInput } from './summaryInput';
import { summaryWords } from './summaryWords';

/** Rows of Fotografia above the first indicator, and where the trend begins among them. */
export const SNAPSHOT_ROWS = 12;
const TOP = 3;
const words = summaryWords.snapshot;

interface Days {
  /** Of the snapshots, then today. */
  readonly dates: readonly string[];
  readonly since: string;
}

/** The plan's mean and counts on each day, and how they changed since the last one. */
export function snapshotTrend(
  { assessed, settings }: SummaryInput,
  snapshots: readonly Snapshot[],
  layout: SnapshotLayout,
  { dates, since }: Days,
): DrawnRow[] {
  const last = SNAPSHOT_ROWS + Math.max(1, assessed.indicators.length);
  const now = actualColumn(layout.today);
  const down = (column: number): string => {
    const letters = `$${columnName(column)}$`;
    return `${letters}${String(SNAPSHOT_ROWS + 1)}:${letters}${String(last)}`;
  };
  const [degrees, statuses] = [down(now + 1), down(now + 2)];
  const counted = `COUNT(${degrees})${settings.notReportedCounts === 'zero' ? `+${countOf(statuses, ['notReported'])}` : ''}`;
  const line = (
    index: number,
    said: string,
    before: (snapshot: Snapshot) => number | null,
    live: string,
    shown: { readonly numberFormat: string; readonly change: string; readonly times: number; readonly bold?: boolean },
  ): DrawnRow => {
    const row = String(TOP + 3 + index);
    const [today, then] = [now, now - 3].map((column) => `$${columnName(column)}${row}`) as [string, string];
    const look = { ...right, numberFormat: shown.numberFormat, bold: shown.bold ?? false };
    return {
      height: 16,
      joins: true,
      cells: band(looks.cell, layout.printed, {
        1: text(said, { wrapText: false }),
        ...Object.fromEntries(
          snapshots.map((snapshot, at) => [actualColumn(at), { content: before(snapshot), look } satisfies DrawnCell]),
        ),
        [now]: figure(live, look),
        [layout.change]: figure(
          `=IF(AND(ISNUMBER(${today}),ISNUMBER(${then})),ROUND((${today}-${then})*${String(shown.times)},2),"")`,
          indentedRight,
          { numberFormat: shown.change },
        ),
      }),
    };
  };
  const count = { numberFormat: '0', change: words.more, times: 1 };
  return [
    { cells: { 0: text(words.trend, looks.section) }, height: 20, joins: true },
    {
      height: 18,
      joins: true,
      cells: band(looks.heading, layout.printed, {
        1: text(words.mean, { wrapText: false }),
        ...Object.fromEntries(dates.map((date, at) => [actualColumn(at), text(date, right)])),
        [layout.change]: text(words.since(since), indentedRight),
      }),
    },
    line(0, words.all, ({ mean }) => mean, `=IF(${counted}=0,"",${cut(`SUM(${degrees})/(${counted})`)})`, {
      numberFormat: PERCENT,
      change: words.points,
      times: 100,
      bold: true,
    }),
    line(1, words.met, ({ met }) => met, `=${countOf(statuses, ['met'])}`, count),
    line(2, words.reported, (each) => each.reported, `=${countOf(statuses, reported)}`, count),
    line(3, words.notReported, (each) => each.notReported, `=${countOf(statuses, ['notReported'])}`, count),
    emptyRow(10),
  ];
}
