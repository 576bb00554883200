import type { ChartFont, ValueAxis } from '../../../xlsx/chart';
import { invalidArgument, NotImplemented } from '../../protocol/hostError';
import { defineClass } from '../hostClass';
import { flag, known } from '../restyle';
import { chartFontClass } from './chartFont';
import { barsOf, changeBars, type ChartOf } from './chartOf';
import { chartLineFormatClass } from './chartPaint';

interface AxisOf {
  readonly chart: ChartOf;
  readonly axis: 'valueAxis' | 'categoryAxis';
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export const chartAxesClass = defineClass<ChartOf>({
  name: 'ChartAxes',
  navigations: {
    ValueAxis: (chart) => chartAxisClass.of({ chart, axis: 'valueAxis' }),
    CategoryAxis: (chart) => chartAxisClass.of({ chart, axis: 'categoryAxis' }),
  },
});

const TICKS = { nextTo: 'NextToAxis', high: 'High', low: 'Low', none: 'None' } as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export const chartAxisClass = defineClass<AxisOf>({
  name: 'ChartAxis',
  properties: {
    Minimum: bound('min'),
    Maximum: bound('max'),
    NumberFormat: {
      get: (target) => known(valuesOf(target).numberFormat ?? undefined, 'ChartAxis.numberFormat'),
      set: (target, numberFormat) => {
        if (typeof numberFormat !== 'string') throw invalidArgument('a format is a text');
        changeValues(target, { numberFormat });
      },
    },
    TickLabelPosition: {
      get: (target) => TICKS[valuesOf(target).labels],
      set: (target, value) => {
        const labels = (['nextTo', 'high', 'low', 'none'] as const).find((each) => TICKS[each] === value);
        if (!labels) throw invalidArgument('there is no such position');
        changeValues(target, { labels });
      },
    },
    ReversePlotOrder: {
      get: ({ chart }) => barsOf(chart).categoryAxis.isReversed,
      set: ({ chart, axis }, isReversed) => {
        if (axis === 'valueAxis') throw new NotImplemented('ChartAxis.reversePlotOrder of values');
        changeBars(chart, { categoryAxis: { ...barsOf(chart).categoryAxis, isReversed: flag(isReversed) } });
      },
    },
  },
  navigations: {
    Format: (target) => chartAxisFormatClass.of(target),
    MajorGridlines: (target) => chartGridlinesClass.of(target),
  },
});

function bound(end: 'min' | 'max') {
  return {
    get: (target: AxisOf) => known(valuesOf(target)[end] ?? undefined, 'ChartAxis bounds that Excel chooses'),
    set: (target: AxisOf, value: unknown) => {
      if (typeof value !== 'number') throw invalidArgument('a bound is a number');
      changeValues(target, { [end]: value });
    },
  };
}

function valuesOf({ chart, axis }: AxisOf): ValueAxis {
  if (axis === 'categoryAxis') throw new NotImplemented('a category axis as one of values');
  return barsOf(chart).valueAxis;
}

function changeValues(target: AxisOf, changes: Partial<ValueAxis>): void {
  changeBars(target.chart, { valueAxis: { ...valuesOf(target), ...changes } });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxisformat */
export const chartAxisFormatClass = defineClass<AxisOf>({
  name: 'ChartAxisFormat',
  navigations: {
    Font: ({ chart, axis }) =>
      chartFontClass.of({
        get font(): ChartFont {
          return barsOf(chart)[axis].font;
        },
        change: (font) => {
          const before = barsOf(chart)[axis];
          changeBars(chart, { [axis]: { ...before, font: { ...before.font, ...font } } });
        },
      }),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartgridlines */
export const chartGridlinesClass = defineClass<AxisOf>({
  name: 'ChartGridlines',
  properties: {
    Visible: {
      get: (target) => valuesOf(target).hasGridlines,
      set: (target, isVisible) => {
        changeValues(target, { hasGridlines: flag(isVisible) });
      },
    },
  },
  navigations: {
    Format: (target) => chartGridlinesFormatClass.of(target),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartgridlinesformat */
export const chartGridlinesFormatClass = defineClass<AxisOf>({
  name: 'ChartGridlinesFormat',
  navigations: {
    Line: (target) =>
      chartLineFormatClass.of({
        get color() {
          return valuesOf(target).gridColor;
        },
        change: (gridColor) => {
          changeValues(target, { gridColor });
        },
      }),
  },
});
