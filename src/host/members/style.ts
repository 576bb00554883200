import type { EffectiveStyle } from '../model/look';
import { defineClass } from './hostClass';

/** The fonts and fills of styles are of the classes that those of ranges are of. */
export const styleFontClass = defineClass<EffectiveStyle>({
  name: 'RangeFont',
  properties: {
    Bold: { get: ({ bold }) => bold },
    Italic: { get: ({ italic }) => italic },
    Name: { get: ({ fontName }) => fontName },
    Size: { get: ({ fontSize }) => fontSize },
    Color: { get: ({ fontColor }) => fontColor ?? '#000000' },
  },
});

export const styleFillClass = defineClass<EffectiveStyle>({
  name: 'RangeFill',
  properties: {
    Color: { get: ({ fill }) => fill ?? '#FFFFFF' },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.style */
export const styleClass = defineClass<EffectiveStyle>({
  name: 'Style',
  id: () => 'Normal',
  properties: {
    NumberFormat: { get: ({ numberFormat }) => numberFormat },
    HorizontalAlignment: { get: ({ horizontal }) => horizontal },
    VerticalAlignment: { get: ({ vertical }) => vertical },
    WrapText: { get: ({ wrapText }) => wrapText },
    IndentLevel: { get: ({ indent }) => indent },
  },
  navigations: {
    Fill: (style) => styleFillClass.of(style),
    Font: (style) => styleFontClass.of(style),
  },
});
