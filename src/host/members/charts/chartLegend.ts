import type { ChartLegend } from '../../../xlsx/chart';
import { NotImplemented } from '../../protocol/hostError';
import { defineClass } from '../hostClass';
import { flag } from '../restyle';
import { chartFontClass } from './chartFont';
import { barsOf, changeBars, NO_FONT, type ChartOf } from './chartOf';

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegendposition */
const POSITIONS = { b: 'Bottom', t: 'Top', l: 'Left', r: 'Right' } as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export const chartLegendClass = defineClass<ChartOf>({
  name: 'ChartLegend',
  properties: {
    Visible: {
      get: (target) => barsOf(target).legend !== null,
      set: (target, isVisible) => {
        changeBars(target, { legend: flag(isVisible) ? legendOf(target) : null });
      },
    },
    Position: {
      get: (target) => POSITIONS[legendOf(target).position],
      set: (target, value) => {
        const position = (['b', 't', 'l', 'r'] as const).find((each) => POSITIONS[each] === value);
        if (!position) throw new NotImplemented(`ChartLegend.position = ${String(value)}`);
        changeBars(target, { legend: { ...legendOf(target), position } });
      },
    },
  },
  navigations: {
    Format: (target) => chartLegendFormatClass.of(target),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegendformat */
export const chartLegendFormatClass = defineClass<ChartOf>({
  name: 'ChartLegendFormat',
  navigations: {
    Font: (target) =>
      chartFontClass.of({
        get font() {
          return legendOf(target).font;
        },
        change: (font) => {
          const legend = legendOf(target);
          changeBars(target, { legend: { ...legend, font: { ...legend.font, ...font } } });
        },
      }),
  },
});

function legendOf(target: ChartOf): ChartLegend {
  return barsOf(target).legend ?? { position: 'r', font: NO_FONT };
}
