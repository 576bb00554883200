import { lookAt, restyle, type FormatOf } from '../model/formatOf';
import { readColor } from './color';
import { defineClass } from './hostClass';
import { flag } from './restyle';

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export const conditionalRangeFormatClass = defineClass<FormatOf>({
  name: 'ConditionalRangeFormat',
  navigations: {
    Font: (target) => conditionalRangeFontClass.of(target),
    Fill: (target) => conditionalRangeFillClass.of(target),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
export const conditionalRangeFontClass = defineClass<FormatOf>({
  name: 'ConditionalRangeFont',
  properties: {
    Bold: {
      get: (target) => lookAt(target).bold ?? null,
      set: (target, value) => {
        restyle(target, { bold: flag(value) });
      },
    },
    Italic: {
      get: (target) => lookAt(target).italic ?? null,
      set: (target, value) => {
        restyle(target, { italic: flag(value) });
      },
    },
    Color: {
      get: (target) => lookAt(target).fontColor ?? null,
      set: (target, value) => {
        restyle(target, { fontColor: readColor(value, 'ConditionalRangeFont.color') });
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
export const conditionalRangeFillClass = defineClass<FormatOf>({
  name: 'ConditionalRangeFill',
  properties: {
    Color: {
      get: (target) => lookAt(target).fill ?? null,
      set: (target, value) => {
        restyle(target, { fill: readColor(value, 'ConditionalRangeFill.color') });
      },
    },
  },
});
