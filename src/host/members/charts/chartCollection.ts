import type { Bars, DrawnChart } from '../../../xlsx/chart';
import { printAbsolute } from '../../model/address';
import { isUnbounded } from '../../model/block';
import type { SheetOfWorkbook } from '../../model/sheetOfWorkbook';
import { HostError, invalidArgument, NotImplemented } from '../../protocol/hostError';
import { defineClass, type Argument, type HostObject } from '../hostClass';
import { rangeClass } from '../range';
import { chartClass, chartId } from './chart';
import { cornersOf } from './corners';
import { NO_FONT } from './chartOf';

/** https://learn.microsoft.com/javascript/api/excel/excel.charttype */
const TYPES: Readonly<Record<string, Pick<Bars, 'direction' | 'grouping' | 'overlap'>>> = {
  ColumnClustered: { direction: 'col', grouping: 'clustered', overlap: 0 },
  BarStacked100: { direction: 'bar', grouping: 'percentStacked', overlap: 100 },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const chartCollectionClass = defineClass<SheetOfWorkbook>({
  name: 'ChartCollection',
  items: (target) => target.sheet.charts.all.map(({ key }) => chartClass.of({ ...target, key })),
  // The client finds a chart again by its id.
  item: (target, id) => {
    const found = target.sheet.charts.all.find(({ key }) => chartId({ ...target, key }) === id);
    if (!found) throw new HostError('ItemNotFound', 'There is no such chart.');
    return chartClass.of({ ...target, key: found.key });
  },
  objectMethods: {
    GetItem: (target, [name]) => {
      const found = find(target, name);
      if (!found) throw new HostError('ItemNotFound', 'There is no such chart.');
      return found;
    },
    Add: (target, [type, source, seriesBy]) => {
      const { workbook, sheet } = target;
      if (workbook.protectedSheets.has(sheet.index))
        throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected.`);
      const { key } = sheet.charts.add(newChart(target, type, source, seriesBy));
      return chartClass.of({ workbook, sheet, key });
    },
    GetItemOrNullObject: (target, [name]) => find(target, name),
  },
  methods: {
    GetCount: ({ sheet }) => sheet.charts.all.length,
  },
});

function find(target: SheetOfWorkbook, name: Argument): HostObject | null {
  if (typeof name !== 'string') throw invalidArgument('a chart is found by its name');
  const found = target.sheet.charts.named(name);
  return found ? chartClass.of({ ...target, key: found.key }) : null;
}

function newChart({ sheet }: SheetOfWorkbook, type: Argument, source: Argument, seriesBy: Argument): DrawnChart {
  const kind = TYPES[String(type)];
  if (!kind) throw new NotImplemented(`ChartCollection.add of ${String(type)}`);
  const block = rangeClass.targetOf(source);
  if (!block) throw invalidArgument('a range is needed');
  // How Excel finds names and categories in a larger block is its own art.
  if (seriesBy !== 'Columns' || block.area.columns !== 1 || isUnbounded(block))
    throw new NotImplemented('ChartCollection.add but by columns, of one column');
  const values = printAbsolute(block.sheet.name, block.area);
  const { from, to } = cornersOf({ row: 1, column: 1, rows: 15, columns: 8 });
  return {
    name: freeName(sheet.charts.all.map(({ drawn }) => drawn.name)),
    from,
    to,
    bars: {
      ...kind,
      series: [{ name: '', values, categories: null, color: null, edge: null, labels: null }],
      title: null,
      legend: null,
      paper: null,
      gapWidth: 150,
      valueAxis: {
        min: null,
        max: null,
        numberFormat: null,
        hasGridlines: true,
        gridColor: null,
        labels: 'nextTo',
        font: NO_FONT,
      },
      categoryAxis: { isReversed: false, font: NO_FONT },
    },
  };
}

function freeName(names: readonly string[]): string {
  let number = 1;
  while (names.includes(`Chart ${number}`)) number++;
  return `Chart ${number}`;
}
