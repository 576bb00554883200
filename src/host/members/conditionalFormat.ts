import { isGone, ruleOf, typeOf, type FormatOf } from '../model/formatOf';
import { invalidArgument, NotImplemented } from '../protocol/hostError';
import { cellValueConditionalFormatClass } from './cellValueConditionalFormat';
import { customConditionalFormatClass } from './customConditionalFormat';
import { dataBarConditionalFormatClass } from './dataBarConditionalFormat';
import { defineClass, type HostObject } from './hostClass';
import { rangeAreasClass } from './rangeAreas';
import { flag } from './restyle';
import { textConditionalFormatClass } from './textConditionalFormat';

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export const conditionalFormatClass = defineClass<FormatOf>({
  name: 'ConditionalFormat',
  id: formatId,
  isGone,
  properties: {
    Id: { get: formatId },
    Type: { get: (target) => typeOf(ruleOf(target)) },
    StopIfTrue: {
      get: (target) => ruleOf(target).stopIfTrue,
      set: ({ sheet, key }, value) => {
        sheet.rules.change(key, { stopIfTrue: flag(value) });
      },
    },
    /** 0 is applied first; others make room. */
    Priority: {
      get: ({ sheet, key }) => sheet.rules.all.findIndex((rule) => rule.key === key),
      set: ({ sheet, key }, value) => {
        if (typeof value !== 'number' || !Number.isInteger(value))
          throw invalidArgument('a priority is a whole number');
        sheet.rules.move(key, value);
      },
    },
  },
  navigations: {
    Custom: (target) => needed(target, 'Custom', customConditionalFormatClass.of(target)),
    DataBar: (target) => needed(target, 'DataBar', dataBarConditionalFormatClass.of(target)),
    CellValue: (target) => needed(target, 'CellValue', cellValueConditionalFormatClass.of(target)),
    TextComparison: (target) => needed(target, 'ContainsText', textConditionalFormatClass.of(target)),
  },
  objectMethods: {
    GetRanges: (target) => rangeAreasClass.of({ sheet: target.sheet, areas: ruleOf(target).areas }),
  },
  methods: {
    Delete: (target) => {
      if (ruleOf(target).isExtended) throw new NotImplemented('ConditionalFormat.delete of a rule with an extension');
      target.sheet.rules.delete(target.key);
    },
  },
});

/** Looks like the ids Excel gives. */
export function formatId({ sheet, key }: FormatOf): string {
  const hex = (number: number, length: number): string => number.toString(16).toUpperCase().padStart(length, '0');
  return `{00000000-000E-0000-${hex(sheet.key, 4)}-${hex(key, 12)}}`;
}

function needed(target: FormatOf, type: string, object: HostObject): HostObject {
  if (typeOf(ruleOf(target)) !== type) throw invalidArgument(`the conditional format is not of the type ${type}`);
  return object;
}
