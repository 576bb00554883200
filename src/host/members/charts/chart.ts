import type { Area } from '../../../xlsx/content';
import { readAddress } from '../../model/address';
import { invalidArgument } from '../../protocol/hostError';
import { defineClass, type Argument } from '../hostClass';
import { rangeClass } from '../range';
import { chartAxesClass } from './chartAxes';
import { cornersOf } from './corners';
import { chartFillClass } from './chartPaint';
import { barsOf, changeBars, drawn, isGone, type ChartOf } from './chartOf';
import { chartLegendClass } from './chartLegend';
import { chartSeriesCollectionClass } from './chartSeries';
import { chartTitleClass } from './chartTitle';

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export const chartClass = defineClass<ChartOf>({
  name: 'Chart',
  id: chartId,
  isGone,
  properties: {
    Name: {
      get: (target) => drawn(target).name,
      set: (target, name) => {
        if (typeof name !== 'string' || name === '') throw invalidArgument('a name is a text');
        const other = target.sheet.charts.named(name);
        if (other && other.key !== target.key) throw invalidArgument(`there is a chart ${name} already`);
        target.sheet.charts.change(target.key, { name });
      },
    },
    ChartType: {
      get: (target) => {
        const { direction, grouping } = barsOf(target);
        const way = { clustered: 'Clustered', stacked: 'Stacked', percentStacked: 'Stacked100' }[grouping];
        return `${direction === 'col' ? 'Column' : 'Bar'}${way}`;
      },
    },
  },
  navigations: {
    Format: (target) => chartAreaFormatClass.of(target),
    Axes: (target) => chartAxesClass.of(target),
    Legend: (target) => chartLegendClass.of(target),
    Series: (target) => chartSeriesCollectionClass.of(target),
    Title: (target) => chartTitleClass.of(target),
  },
  methods: {
    Delete: ({ sheet, key }) => {
      sheet.charts.delete(key);
    },
    // Over the cells from the first to the last; the last left out, over the first alone.
    SetPosition: ({ sheet, key }, [start, end]) => {
      const first = areaOf(start);
      const last = end === undefined || end === null ? first : areaOf(end);
      const [row, column] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
      const rows = Math.max(first.row + first.rows, last.row + last.rows) - row;
      const columns = Math.max(first.column + first.columns, last.column + last.columns) - column;
      sheet.charts.change(key, cornersOf({ row, column, rows, columns }));
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartareaformat */
export const chartAreaFormatClass = defineClass<ChartOf>({
  name: 'ChartAreaFormat',
  navigations: {
    Fill: (target) =>
      chartFillClass.of({
        change: (paper) => {
          changeBars(target, { paper });
        },
      }),
  },
});

/** Looks like the ids Excel gives. */
/** Every chart has another, whatever it is called. */
export function chartId({ sheet, key }: ChartOf): string {
  const hex = (number: number, length: number): string => number.toString(16).toUpperCase().padStart(length, '0');
  return `{00000000-0008-0000-${hex(sheet.key, 4)}-${hex(key, 12)}}`;
}

function areaOf(argument: Argument): Area {
  const area =
    rangeClass.targetOf(argument)?.area ?? (typeof argument === 'string' ? readAddress(argument)?.area : undefined);
  if (!area) throw invalidArgument('a cell is needed');
  return area;
}
