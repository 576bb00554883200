import { printAbsolute } from '../../model/address';
import { isUnbounded } from '../../model/block';
import { HostError, invalidArgument, NotImplemented } from '../../protocol/hostError';
import { defineClass, type Argument } from '../hostClass';
import { rangeClass } from '../range';
import { flag } from '../restyle';
import { chartFillClass, chartLineFormatClass } from './chartPaint';
import { chartDataLabelsClass } from './chartDataLabels';
import { barsOf, changeBars, changeSeries, isGone, NO_FONT, seriesOf, type ChartOf, type SeriesOf } from './chartOf';

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export const chartSeriesCollectionClass = defineClass<ChartOf>({
  name: 'ChartSeriesCollection',
  items: (chart) => barsOf(chart).series.map((_, index) => chartSeriesClass.of({ chart, index })),
  objectMethods: {
    Add: (chart, [name]) => {
      const { series } = barsOf(chart);
      if (typeof name !== 'string') throw new NotImplemented('ChartSeriesCollection.add without a name');
      const added = { name, values: '', categories: null, color: null, edge: null, labels: null };
      changeBars(chart, { series: [...series, added] });
      return chartSeriesClass.of({ chart, index: series.length });
    },
    GetItemAt: (chart, [index]) => {
      if (typeof index !== 'number' || !barsOf(chart).series[index])
        throw new HostError('InvalidArgument', 'There is no series at that place.');
      return chartSeriesClass.of({ chart, index });
    },
  },
  methods: {
    GetCount: (chart) => barsOf(chart).series.length,
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export const chartSeriesClass = defineClass<SeriesOf>({
  name: 'ChartSeries',
  isGone: ({ chart }) => isGone(chart),
  properties: {
    Name: {
      get: (target) => seriesOf(target).name,
      set: (target, name) => {
        if (typeof name !== 'string') throw invalidArgument('a name is a text');
        if (name.startsWith('=')) throw new NotImplemented('ChartSeries.name of a cell');
        changeSeries(target, { name });
      },
    },
    // Of the whole chart, whichever series it is said of.
    GapWidth: {
      get: ({ chart }) => barsOf(chart).gapWidth,
      set: ({ chart }, gapWidth) => {
        if (typeof gapWidth !== 'number' || gapWidth < 0 || gapWidth > 500) throw invalidArgument('0 to 500 per cent');
        changeBars(chart, { gapWidth });
      },
    },
    Overlap: {
      get: ({ chart }) => barsOf(chart).overlap,
      set: ({ chart }, overlap) => {
        if (typeof overlap !== 'number' || overlap < -100 || overlap > 100)
          throw invalidArgument('-100 to 100 per cent');
        changeBars(chart, { overlap });
      },
    },
    HasDataLabels: {
      get: (target) => seriesOf(target).labels !== null,
      set: (target, hasLabels) => {
        const before = seriesOf(target).labels;
        const labels = before ?? { showsValue: true, numberFormat: null, position: null, font: NO_FONT };
        changeSeries(target, { labels: flag(hasLabels) ? labels : null });
      },
    },
  },
  navigations: {
    DataLabels: (target) => chartDataLabelsClass.of(target),
    Format: (target) => chartSeriesFormatClass.of(target),
  },
  methods: {
    SetValues: (target, [range]) => {
      changeSeries(target, { values: referenceTo(range) });
    },
    // As the formula of the series names it.
    GetDimensionDataSourceString: (target, [dimension]) => {
      const { values, categories } = seriesOf(target);
      if (dimension === 'Values') return values;
      if (dimension === 'Categories') return categories ?? '';
      throw new NotImplemented(`ChartSeries.getDimensionDataSourceString of ${String(dimension)}`);
    },
    SetXAxisValues: (target, [range]) => {
      changeSeries(target, { categories: referenceTo(range) });
    },
  },
});

function referenceTo(argument: Argument): string {
  const block = rangeClass.targetOf(argument);
  if (!block) throw invalidArgument('a range is needed');
  if (isUnbounded(block)) throw new NotImplemented('charts of whole rows and columns');
  return printAbsolute(block.sheet.name, block.area);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export const chartSeriesFormatClass = defineClass<SeriesOf>({
  name: 'ChartSeriesFormat',
  navigations: {
    Fill: (target) =>
      chartFillClass.of({
        change: (color) => {
          changeSeries(target, { color });
        },
      }),
    Line: (target) =>
      chartLineFormatClass.of({
        get color() {
          return seriesOf(target).edge;
        },
        change: (edge) => {
          changeSeries(target, { edge });
        },
      }),
  },
});
