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
import { cell, PRINTED, type OverviewInput, type OverviewTable } from './overviewTable';
import { statusesTable } from './statusesTable';
import { CHILDREN_MEAN, OWN_MEAN, strategicTable } from './strategicTable';
import { tiles } from './tiles';

const widths = [13, 45, 14, 14, 14, 14, 14, 14, 12, 12, 7.5, 2, 10, 7, 7, 7, 9, 7, 7, 7, 7, 7, 7, 7];
const CHART_ROWS = 13;

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
  const add = (table: OverviewTable, more: Partial<DrawnRow> = {}): OverviewTable => {
    rows.push(...table.rows.map((row, index) => (index === 0 ? { ...row, ...more } : apart(row, index))));
    return table;
  };
  const managers = add(managersTable(input, rows.length));
  rows.push(emptyRow(8));
  const chartTop = rows.length;
  rows.push(...Array.from({ length: CHART_ROWS }, (_, index) => emptyRow(16.5, index > 0)), emptyRow(4, true));
  const statuses = add(statusesTable(input, rows.length));
  rows.push(emptyRow(6, true));
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
      orientation: 'landscape',
      scale: 77,
      titleRows: null,
      columns: PRINTED,
      rows: printedRows,
      footer: footer(place.year, input.overview, referenceDate, input.words),
    },
    merges: tile.merges,
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

/** The headings stay with the first rows; a long table may part anywhere else. */
const apart = (row: DrawnRow, index: number): DrawnRow => (index <= 3 ? row : { ...row, joins: false });

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
