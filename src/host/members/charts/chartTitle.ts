import { invalidArgument } from '../../protocol/hostError';
import { defineClass } from '../hostClass';
import { chartFontClass } from './chartFont';
import { barsOf, changeBars, NO_FONT, type ChartOf } from './chartOf';

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export const chartTitleClass = defineClass<ChartOf>({
  name: 'ChartTitle',
  properties: {
    Text: {
      get: (target) => titleOf(target).text,
      set: (target, text) => {
        if (typeof text !== 'string') throw invalidArgument('a title is a text');
        changeBars(target, { title: { ...titleOf(target), text } });
      },
    },
  },
  navigations: {
    Format: (target) => chartTitleFormatClass.of(target),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitleformat */
export const chartTitleFormatClass = defineClass<ChartOf>({
  name: 'ChartTitleFormat',
  navigations: {
    Font: (target) =>
      chartFontClass.of({
        get font() {
          return titleOf(target).font;
        },
        change: (font) => {
          const title = titleOf(target);
          changeBars(target, { title: { ...title, font: { ...title.font, ...font } } });
        },
      }),
  },
});

function titleOf(target: ChartOf) {
  return barsOf(target).title ?? { text: '', font: NO_FONT };
}
