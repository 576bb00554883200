import type { BarBound, DataBar } from '../../xlsx/content';
import { ruleOf, type FormatOf } from '../model/formatOf';
import { invalidArgument, NotImplemented } from '../protocol/hostError';
import { readColor } from './color';
import { defineClass } from './hostClass';
import { flag } from './restyle';

/** Excel's types of a bound, and the file's. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatruletype */
const BOUNDS = new Map([
  ['LowestValue', 'min'],
  ['HighestValue', 'max'],
  ['Number', 'num'],
  ['Percent', 'percent'],
  ['Percentile', 'percentile'],
  ['Formula', 'formula'],
]);

/** https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
export const dataBarConditionalFormatClass = defineClass<FormatOf>({
  name: 'DataBarConditionalFormat',
  properties: {
    ShowDataBarOnly: {
      get: (target) => !barOf(target).showsValue,
      set: (target, value) => {
        change(target, { showsValue: !flag(value) });
      },
    },
    LowerBoundRule: {
      get: (target) => printBound(barOf(target).low),
      set: (target, value) => {
        change(target, { low: readBound(value) });
      },
    },
    UpperBoundRule: {
      get: (target) => printBound(barOf(target).high),
      set: (target, value) => {
        change(target, { high: readBound(value) });
      },
    },
  },
  navigations: {
    PositiveFormat: (target) => conditionalDataBarPositiveFormatClass.of(target),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarpositiveformat */
export const conditionalDataBarPositiveFormatClass = defineClass<FormatOf>({
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    FillColor: {
      get: (target) => barOf(target).color,
      set: (target, value) => {
        change(target, { color: readColor(value, 'ConditionalDataBarPositiveFormat.fillColor') });
      },
    },
    GradientFill: {
      get: (target) => barOf(target).isGradient,
      set: (target, value) => {
        change(target, { isGradient: flag(value) });
      },
    },
  },
});

/** Bars of the file say too much that isn't read. */
function barOf(target: FormatOf): DataBar {
  const { bar } = ruleOf(target);
  if (!bar) throw new NotImplemented('data bars of the file');
  return bar;
}

function change(target: FormatOf, changes: Partial<DataBar>): void {
  target.sheet.rules.change(target.key, { bar: { ...barOf(target), ...changes } });
}

function printBound({ type, value }: BarBound): object {
  const named = [...BOUNDS].find(([, each]) => each === type)?.[0];
  return { type: named, ...(value !== null && { formula: `=${value}` }) };
}

function readBound(value: unknown): BarBound {
  const { type: named, formula } = { ...(value as Readonly<Record<string, unknown>>) };
  const type = BOUNDS.get(String(named));
  if (named === 'Automatic') throw new NotImplemented('data bars with automatic bounds');
  if (type === undefined) throw invalidArgument('there is no such bound');
  if (type === 'min' || type === 'max') return { type, value: null };
  if (typeof formula !== 'string' || formula === '') throw invalidArgument('the bound needs a formula');
  return { type, value: formula.replace(/^=/, '') };
}
