import { clearNumberFormat, lookAt, restyle, type FormatOf } from '../model/formatOf';
import { invalidArgument } from '../protocol/hostError';
import { readColor } from './color';
import { defineClass } from './hostClass';
import { flag } from './restyle';

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export const conditionalRangeFormatClass = defineClass<FormatOf>({
  name: 'ConditionalRangeFormat',
  properties: {
    NumberFormat: {
      get: (target) => lookAt(target).numberFormat ?? null,
      set: (target, value) => {
        if (value === null) return clearNumberFormat(target);
        if (typeof value !== 'string' || !target.workbook.formats.isValid(value))
          throw invalidArgument(`${String(value)} is not a number format`);
        restyle(target, { numberFormat: value });
      },
    },
  },
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
