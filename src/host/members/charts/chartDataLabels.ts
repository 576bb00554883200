import type { BarLabels } from '../../../xlsx/chart';
import { HostError, invalidArgument, NotImplemented } from '../../protocol/hostError';
import { defineClass } from '../hostClass';
import { flag, known } from '../restyle';
import { chartFontClass } from './chartFont';
import { changeSeries, seriesOf, type SeriesOf } from './chartOf';

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabelposition */
const POSITIONS = { ctr: 'Center', inEnd: 'InsideEnd', inBase: 'InsideBase', outEnd: 'OutsideEnd' } as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
export const chartDataLabelsClass = defineClass<SeriesOf>({
  name: 'ChartDataLabels',
  properties: {
    ShowValue: {
      get: (target) => labelsOf(target).showsValue,
      set: (target, value) => {
        change(target, { showsValue: flag(value) });
      },
    },
    NumberFormat: {
      get: (target) => known(labelsOf(target).numberFormat ?? undefined, 'ChartDataLabels.numberFormat'),
      set: (target, numberFormat) => {
        if (typeof numberFormat !== 'string') throw invalidArgument('a format is a text');
        change(target, { numberFormat });
      },
    },
    Position: {
      get: (target) => {
        const { position } = labelsOf(target);
        return position === null ? known(undefined, 'ChartDataLabels.position') : POSITIONS[position];
      },
      set: (target, value) => {
        const position = (['ctr', 'inEnd', 'inBase', 'outEnd'] as const).find((each) => POSITIONS[each] === value);
        if (!position) throw new NotImplemented(`ChartDataLabels.position = ${String(value)}`);
        change(target, { position });
      },
    },
  },
  navigations: {
    Format: (target) => chartDataLabelFormatClass.of(target),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabelformat */
export const chartDataLabelFormatClass = defineClass<SeriesOf>({
  name: 'ChartDataLabelFormat',
  navigations: {
    Font: (target) =>
      chartFontClass.of({
        get font() {
          return labelsOf(target).font;
        },
        change: (font) => {
          change(target, { font: { ...labelsOf(target).font, ...font } });
        },
      }),
  },
});

function labelsOf(target: SeriesOf): BarLabels {
  const { labels } = seriesOf(target);
  if (!labels) throw new HostError('InvalidOperation', 'The series has no data labels.');
  return labels;
}

function change(target: SeriesOf, labels: Partial<BarLabels>): void {
  changeSeries(target, { labels: { ...labelsOf(target), ...labels } });
}
