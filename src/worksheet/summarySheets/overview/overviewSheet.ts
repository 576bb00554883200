import type { Area } from '../../change';
import { emptyRow, figure, subtitle, text } from '../cells';
import type { DrawnRow, Drawing } from '../drawing';
import { looks } from '../looks';
import { footer } from '../sheetPage';
import { overviewCharts } from './charts';
import { ofIndicators } from './indicatorCounts';
import { managersTable } from './managersTable';
import { HELPERS, objectiveMeans } from './objectiveMeans';
import { officesTable } from './officesTable';
import { heightOf, pageBreaks, pageRoom } from '../pageBreaks';
import { cell, PRINTED, type OverviewInput, type OverviewTable } from './overviewTable';
import { statusesTable } from './statusesTable';
import { CHILDREN_MEAN, OWN_MEAN, strategicTable } from './strategicTable';
import { tiles } from './tiles';

const widths = [13, 45, 14, 14, 14, 14, 14, 14, 12, 12, 7.5, 2, 10, 7, 7, 7, 9, 7, 7, 7, 7, 7, 7, 7];
/** Points of the rows behind the charts, and of the one below them. */
const [LOWEST, HIGHEST, GAP] = [13, 16.5, 4];
/** Points below the last table of the page. */
const TAIL = 6;
const CHART_ROWS = 13;
/** Points of a chart beside its bars, for each of these, and of the highest that a page holds whole. */
const [FRAME, BAR, TALLEST] = [62, 19, 624];
const PAGE = { orientation: 'landscape', scale: 77 } as const;

/** How the whole plan stands: five figures, a row for each who answers, charts, strategic objectives and offices. */
export function drawOverview(input: OverviewInput): Drawing {
  const { place, referenceDate, assessed, holders, places } = input;
  const words = input.words.overview;
  const said = [assessed.plan.title ?? '', input.words.situation(input.words.date(referenceDate)), ...input.remarks];
  const head: DrawnRow[] = [
    { cells: { 0: text(words.title(place.year), looks.title) }, height: 30 },
    {
      cells: { 0: figure(subtitle(said, [ofIndicators(input, 'status')], input.words), looks.subtitle) },
      height: 18,
      joins: true,
    },
    emptyRow(8, true),
    emptyRow(4, true),
  ];
  const rows = [...head];
  const tile = tiles(input, rows.length);
  rows.push(...tile.rows, emptyRow(10, true));
  const add = <Table extends OverviewTable>(table: Table, more: Partial<DrawnRow> = {}): Table => {
    rows.push(
      ...table.rows.map((row, index) => (index === 0 ? { ...row, ...more } : apart(row, index, table.rows.length - 1))),
    );
    return table;
  };
  const managers = add(managersTable(input, rows.length));
  rows.push(emptyRow(8));
  const chartTop = rows.length;
  const below = statusesTable(input, chartTop + CHART_ROWS + 1);
  const height = chartRowHeight([...rows, ...below.rows], below.last - below.first + 1);
  rows.push(...Array.from({ length: CHART_ROWS }, (_, index) => emptyRow(height, index > 0)), emptyRow(GAP, true));
  const statuses = add(below);
  rows.push(emptyRow(TAIL, true));
  const strategic =
    holders.strategic.length === 0 ? null : add(strategicTable(input, rows.length), { startsPage: true });
  if (strategic !== null) rows.push(emptyRow(8));
  const hasTeams = places.groups.some(({ level }) => level === 'team');
  const offices = hasTeams ? add(officesTable(input, rows.length), { startsPage: strategic === null }) : null;
  const printedRows = rows.length;
  const strategicCell = (objective: number): string | undefined => {
    const index = holders.strategic.findIndex((each) => each.place === objective);
    return strategic === null || index < 0 ? undefined : cell(OWN_MEAN, strategic.first + index);
  };
  const helpers = objectiveMeans(input, strategicCell);
  return {
    kind: 'overview',
    key: '',
    name: input.overview,
    rows: withHelpers(rows, helpers),
    widths,
    hidden: [HELPERS],
    freeze: { rows: 3, columns: 0 },
    page: {
      ...PAGE,
      titleRows: offices === null ? null : headingsOf(offices, rows),
      columns: PRINTED,
      rows: printedRows,
      footer: footer(place.year, input.overview, referenceDate, input.words),
    },
    merges: [...tile.merges, ...managers.merges],
    looks: [
      {
        ...{ row: managers.first, column: PRINTED - 1, rows: printedRows - managers.first, columns: 1 },
        looks: [
          {
            formula: `=$K${String(managers.first + 1)}="${words.differs}"`,
            fontColor: '#7A2400',
            fill: '#FBDCCB',
            bold: true,
          },
        ],
      },
    ],
    bars: [...barsOf(strategic, OWN_MEAN), ...barsOf(strategic, CHILDREN_MEAN), ...barsOf(offices, OWN_MEAN)],
    charts: overviewCharts(managers, statuses, chartTop, CHART_ROWS, input.words),
    filter: null,
    inputs: [],
  };
}

/** The headings stay with the first rows, the totals with the last; a long table may part anywhere else. */
const apart = (row: DrawnRow, index: number, last: number): DrawnRow =>
  index <= 3 || index === last ? row : { ...row, joins: false };

/** The headings of the last table, which goes on where it is longer than its page: pages before it repeat nothing. */
function headingsOf({ first, last }: OverviewTable, rows: readonly DrawnRow[]): Drawing['page']['titleRows'] {
  const parts = pageBreaks(rows, { ...PAGE, titleRows: null });
  return parts.some((row) => row > first && row <= last + 1) ? [first - 1, first - 1] : null;
}

/** Charts are higher where their bars need it, and lower where all else would just not fit on the page with them. */
function chartRowHeight(others: readonly DrawnRow[], bars: number): number {
  const needed = Math.ceil((Math.min(TALLEST, FRAME + bars * BAR) / CHART_ROWS) * 4) / 4;
  if (needed > HIGHEST) return needed;
  const left = Math.floor(((pageRoom(PAGE) - heightOf(others) - GAP - TAIL) / CHART_ROWS) * 4) / 4;
  return left >= LOWEST && left < HIGHEST ? left : HIGHEST;
}

function barsOf(table: OverviewTable | null, column: number): Area[] {
  if (table === null || table.last < table.first) return [];
  return [{ row: table.first, column, rows: table.last - table.first + 1, columns: 1 }];
}

function withHelpers(rows: readonly DrawnRow[], helpers: ReturnType<typeof objectiveMeans>): DrawnRow[] {
  const last = Math.max(rows.length - 1, ...helpers.keys());
  return Array.from({ length: last + 1 }, (_, index) => {
    const row = rows[index] ?? emptyRow(15);
    return { ...row, cells: { ...row.cells, ...helpers.get(index) } };
  });
}
