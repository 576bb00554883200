import type { CellFormat } from '../change';
import { palette } from '../palette';
import type { Snapshot } from '../snapshots';
import { band, blank, text } from './cells';
import type { DrawnCell, DrawnRow } from './drawing';
import { indented, indentedRight, looks, right } from './looks';
import { actualColumn, printDays, type SnapshotLayout } from './snapshotLayout';
import type { SummaryWords } from './summaryWords';

/** Days that are past, and today in the colour of what people type. */
export function daysRow(
  dates: readonly string[],
  snapshots: readonly Snapshot[],
  { today, key }: SnapshotLayout,
  { snapshot: words }: SummaryWords,
): DrawnRow {
  const edge = { weight: 'medium', color: palette.headerText } as const;
  const cells = dates.flatMap((date, at) => {
    const isToday = at === today;
    const look: CellFormat = {
      bold: true,
      fontColor: palette.headerText,
      fill: isToday ? palette.typedHeaderFill : palette.headerFill,
      horizontal: 'Center',
    };
    const first = actualColumn(at);
    return [
      [first, text(isToday ? words.today(date) : words.takenOn(date), look)] as const,
      [first + 1, blank(look)] as const,
      [first + 2, blank(look, { lines: { right: edge } })] as const,
    ];
  });
  const days = text(printDays(snapshots), looks.key);
  return { cells: { ...Object.fromEntries(cells), [key]: days }, height: 18 };
}

export function headingRow(
  layout: SnapshotLayout,
  since: string,
  { headings, report, snapshot: words }: SummaryWords,
): DrawnRow {
  const own: (readonly [number, DrawnCell])[] = [
    [0, text(headings.code)],
    [1, text(report.headings.indicator)],
    [2, text(report.headings.owner)],
    ...Array.from({ length: layout.today + 1 }, (_, at) => actualColumn(at)).flatMap((column) => [
      [column, text(headings.actual, right)] as const,
      [column + 1, text(headings.degree, indentedRight)] as const,
      [column + 2, text(headings.status, indented)] as const,
    ]),
    [layout.change, text(words.changeSince(since), indentedRight)],
  ];
  return {
    height: 30,
    joins: true,
    cells: {
      ...band(looks.heading, layout.printed, Object.fromEntries(own)),
      [layout.row]: text(headings.row, looks.helper, { wrapText: true }),
      [layout.line]: text(headings.line, looks.helper, { wrapText: true }),
      [layout.key]: text(headings.key, looks.helper, { wrapText: true }),
    },
  };
}
