import type { Status } from '../../../plan/achievement/status';
import type { Chart, SheetArea } from '../../chart';
import { chartColours, palette } from '../../palette';
import type { SummaryWords } from '../summaryWords';
import { PERCENT } from '../numberFormats';
import { FIRST_STATUS, shown } from './statusesTable';
import type { OverviewTable } from './overviewTable';

/** The first leaves room above 100 % for its figures. */
const DEGREES = { min: 0, max: 1.1, numberFormat: '0%' };
const SHARES = { min: 0, max: 1, numberFormat: '0%' };

/** Managers whose figures fit on their columns. */
const LABELLED = 4;
/** Groups whose bars, on the highest chart, are as high as the figures on them. */
const LABELLED_BARS = 36;

/** Achievement of each manager, and how many indicators of each group stand how; on the rows from `top` on. */
export function overviewCharts(
  managers: OverviewTable,
  statuses: OverviewTable,
  top: number,
  rows: number,
  words: SummaryWords,
): Chart[] {
  const hasManagers = managers.last >= managers.first;
  const split = hasManagers ? 3 : 0;
  return [
    ...(hasManagers ? [degreesChart(managers, { row: top, column: 0, rows, columns: split }, words)] : []),
    statusesChart(statuses, { row: top, column: split, rows, columns: 11 - split }, words),
  ];
}

function degreesChart(table: OverviewTable, place: SheetArea, { overview: { charts: words } }: SummaryWords): Chart {
  // Of more managers they would run into each other; the figures stand in the table above.
  const isRoomy = table.last - table.first < LABELLED;
  // Four decimals stand in the cells, cut: with fewer here a mean would be rounded, up to 100,0% for 99,96%.
  const labels = isRoomy ? { labels: { color: '#262626', numberFormat: PERCENT } } : {};
  const categories = columnOf(table, 0);
  return {
    name: 'Piano raggiungimento',
    type: 'columnClustered',
    title: words.degrees,
    place,
    axis: DEGREES,
    series: [
      { name: words.individual, values: columnOf(table, 2), categories, color: palette.headerFill, ...labels },
      { name: words.organisational, values: columnOf(table, 4), categories, color: palette.secondColumn, ...labels },
    ],
  };
}

function statusesChart(table: OverviewTable, place: SheetArea, words: SummaryWords): Chart {
  const isRoomy = table.last - table.first < LABELLED_BARS;
  return {
    name: 'Piano stati',
    type: 'barStacked100',
    title: words.overview.charts.statuses,
    place,
    axis: SHARES,
    isReversed: true,
    series: shown.map((some, index) => {
      const [status = 'met'] = some;
      const { fill, label } = chartColours[status === 'targetChanged' ? 'targetToCorrect' : (status as Status)];
      return {
        name: some.length > 1 ? words.overview.statuses.wrong : words.statuses[status],
        values: columnOf(table, FIRST_STATUS + index),
        categories: columnOf(table, 0),
        color: fill,
        ...(isRoomy ? { labels: { color: label, numberFormat: '0;;' } } : {}),
      };
    }),
  };
}

function columnOf({ first, last }: OverviewTable, column: number): SheetArea {
  return { row: first, column, rows: last - first + 1, columns: 1 };
}
