import type { Block } from '../model/block';
import { readColumnWidth, readStandardWidth, writeColumnWidth, writeStandardWidth } from '../model/columnWidth';
import { fitRows } from '../model/fitRows';
import { readRowHeight, writeRowHeight } from '../model/rowHeight';
import { invalidArgument } from '../protocol/hostError';
import { defineClass } from './hostClass';
import { rangeBordersClass } from './rangeBorders';
import { rangeFillClass } from './rangeFill';
import { rangeFontClass } from './rangeFont';
import { flag, oneOf, restyle, shared } from './restyle';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormatClass = defineClass<Block>({
  name: 'RangeFormat',
  properties: {
    WrapText: {
      get: (block) => shared(block, (style) => style.wrapText),
      set: (block, value) => {
        restyle(block, { wrapText: flag(value) });
      },
    },
    HorizontalAlignment: {
      get: (block) => shared(block, (style) => capital(style.horizontal)),
      set: (block, value) => {
        restyle(block, { horizontal: oneOf(HORIZONTAL, value, 'RangeFormat.horizontalAlignment') });
      },
    },
    VerticalAlignment: {
      get: (block) => shared(block, (style) => capital(style.vertical)),
      set: (block, value) => {
        restyle(block, { vertical: oneOf(VERTICAL, value, 'RangeFormat.verticalAlignment') });
      },
    },
    ShrinkToFit: {
      get: (block) => shared(block, (style) => style.shrinkToFit),
      set: (block, value) => {
        restyle(block, { shrinkToFit: flag(value) });
      },
    },
    IndentLevel: {
      get: (block) => shared(block, (style) => style.indent),
      set: (block, value) => {
        if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 250)
          throw invalidArgument('an indent is a whole number from 0 to 250');
        restyle(block, { indent: value });
      },
    },
    RowHeight: { get: readRowHeight, set: writeRowHeight },
    ColumnWidth: { get: readColumnWidth, set: writeColumnWidth },
    UseStandardWidth: { get: readStandardWidth, set: writeStandardWidth },
  },
  methods: { AutofitRows: fitRows },
  navigations: {
    Fill: (block) => rangeFillClass.of(block),
    Font: (block) => rangeFontClass.of(block),
    Borders: (block) => rangeBordersClass.of(block),
  },
});

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
