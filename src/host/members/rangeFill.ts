import type { Block } from '../model/block';
import { readColor } from './color';
import { defineClass } from './hostClass';
import { restyle, shared } from './restyle';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const rangeFillClass = defineClass<Block>({
  name: 'RangeFill',
  properties: {
    Color: {
      // Without a fill Excel answers white.
      get: (block) => shared(block, (style) => style.fill ?? '#FFFFFF'),
      set: (block, value) => {
        restyle(block, { fill: readColor(value, 'RangeFill.color') });
      },
    },
  },
});
