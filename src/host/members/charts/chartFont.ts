import { invalidArgument } from '../../protocol/hostError';
import { readColor } from '../color';
import { defineClass } from '../hostClass';
import { flag, known } from '../restyle';
import type { FontOf } from './chartOf';

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfont */
export const chartFontClass = defineClass<FontOf>({
  name: 'ChartFont',
  properties: {
    Size: {
      get: ({ font }) => known(font.size ?? undefined, 'ChartFont.size'),
      set: (target, size) => {
        if (typeof size !== 'number' || size < 1 || size > 409) throw invalidArgument('a size is 1 to 409 points');
        target.change({ size });
      },
    },
    Bold: {
      get: ({ font }) => known(font.bold ?? undefined, 'ChartFont.bold'),
      set: (target, bold) => {
        target.change({ bold: flag(bold) });
      },
    },
    Color: {
      get: ({ font }) => known(font.color ?? undefined, 'ChartFont.color'),
      set: (target, color) => {
        target.change({ color: readColor(color, 'ChartFont.color') });
      },
    },
  },
});
