import type { Block } from '../model/block';
import { invalidArgument } from '../protocol/hostError';
import { readColor } from './color';
import { defineClass } from './hostClass';
import { flag, oneOf, restyle, shared } from './restyle';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const rangeFontClass = defineClass<Block>({
  name: 'RangeFont',
  properties: {
    Bold: {
      get: (block) => shared(block, (style) => style.bold),
      set: (block, value) => {
        restyle(block, { bold: flag(value) });
      },
    },
    Italic: {
      get: (block) => shared(block, (style) => style.italic),
      set: (block, value) => {
        restyle(block, { italic: flag(value) });
      },
    },
    Underline: {
      get: (block) => {
        const isUnderlined = shared(block, (style) => style.underline);
        return isUnderlined === null ? null : isUnderlined ? 'Single' : 'None';
      },
      set: (block, value) => {
        restyle(block, { underline: oneOf(['None', 'Single'], value, 'RangeFont.underline') === 'Single' });
      },
    },
    Name: {
      get: (block) => shared(block, (style) => style.fontName),
      set: (block, value) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument('a font has a name');
        restyle(block, { fontName: value });
      },
    },
    Size: {
      get: (block) => shared(block, (style) => style.fontSize),
      set: (block, value) => {
        if (typeof value !== 'number' || value < 1 || value > 409)
          throw invalidArgument('a font size is 1 to 409 points');
        restyle(block, { fontSize: value });
      },
    },
    Color: {
      // An automatic colour is black.
      get: (block) => shared(block, (style) => style.fontColor ?? '#000000'),
      set: (block, value) => {
        restyle(block, { fontColor: readColor(value, 'RangeFont.color') });
      },
    },
  },
});
