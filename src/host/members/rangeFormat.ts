import type { StyleChange } from '../../xlsx/content';
import { forEachCell, isUnbounded, refuseLocked, sharedByAll, type Block } from '../model/block';
import { readColumnWidth, writeColumnWidth } from '../model/columnWidth';
import type { EffectiveStyle } from '../model/look';
import { invalidArgument, NotImplemented } from '../protocol/hostError';
import { defineClass } from './hostClass';
import { rangeBordersClass } from './rangeBorders';
import { rangeFillClass } from './rangeFill';
import { rangeFontClass } from './rangeFont';

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
    IndentLevel: {
      get: (block) => shared(block, (style) => known(style.indent, 'RangeFormat.indentLevel')),
      set: (block, value) => {
        if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 250)
          throw invalidArgument('an indent is a whole number from 0 to 250');
        restyle(block, { indent: value });
      },
    },
    ColumnWidth: { get: readColumnWidth, set: writeColumnWidth },
  },
  navigations: {
    Fill: (block) => rangeFillClass.of(block),
    Font: (block) => rangeFontClass.of(block),
    Borders: (block) => rangeBordersClass.of(block),
  },
});

/** The value of a format property for the whole range: null when cells differ. */
export function shared<V extends string | number | boolean>(
  block: Block,
  read: (style: EffectiveStyle) => V,
): V | null {
  if (isUnbounded(block)) throw new NotImplemented('the format of whole rows and columns');
  const { workbook, sheet } = block;
  return sharedByAll(block, (row, column) => read(workbook.looks.effective(sheet.look(row, column))));
}

export function restyle(block: Block, change: StyleChange): void {
  if (isUnbounded(block)) throw new NotImplemented('formatting whole rows and columns');
  refuseLocked(block);
  const { workbook, sheet } = block;
  forEachCell(block, (row, column) => {
    workbook.changeStyle(sheet, row, column, change);
  });
}

/** Of some properties the file reader tells nothing: better no answer than a guess. */
export function known<V>(value: V | undefined, member: string): V {
  if (value === undefined) throw new NotImplemented(`${member} as the file has it`);
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is needed');
  return value;
}

export function oneOf<V extends string>(allowed: readonly V[], value: unknown, member: string): V {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  if (typeof value === 'string') throw new NotImplemented(`${member} = ${value}`);
  throw invalidArgument('a name is needed');
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
