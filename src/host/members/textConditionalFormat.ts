import { columnName } from '../model/address';
import { rewrite, ruleOf, type FormatOf } from '../model/formatOf';
import { invalidArgument } from '../protocol/hostError';
import { conditionalRangeFormatClass } from './conditionalRangeFormat';
import { defineClass } from './hostClass';

/**
 * Operators of Excel, with the type and the operator the file has for each, and the formula it also wants (ECMA-376 part 1,
 * 18.18.12). https://learn.microsoft.com/javascript/api/excel/excel.conditionaltextoperator
 */
const OPERATORS: Readonly<
  Record<string, readonly [type: string, operator: string, formula: (text: string, cell: string) => string]>
> = {
  Contains: ['containsText', 'containsText', (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`],
  NotContains: ['notContainsText', 'notContains', (text, cell) => `ISERROR(SEARCH(${text},${cell}))`],
  BeginsWith: ['beginsWith', 'beginsWith', (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`],
  EndsWith: ['endsWith', 'endsWith', (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`],
};

/** https://learn.microsoft.com/javascript/api/excel/excel.textconditionalformat */
export const textConditionalFormatClass = defineClass<FormatOf>({
  name: 'TextConditionalFormat',
  properties: {
    Rule: {
      get: (target) => {
        const { type, text } = ruleOf(target);
        return { operator: Object.keys(OPERATORS).find((name) => OPERATORS[name]?.[0] === type), text: text ?? '' };
      },
      set: (target, value) => {
        const { operator: named, text } = { ...(value as Readonly<Record<string, unknown>>) };
        const found = OPERATORS[String(named)];
        const [area] = ruleOf(target).areas;
        if (!found || !area || typeof text !== 'string' || text === '') throw invalidArgument('an operator and a text');
        const [type, operator, formula] = found;
        const quoted = `"${text.replaceAll('"', '""')}"`;
        rewrite(target, {
          type,
          operator,
          text,
          formulas: [formula(quoted, `${columnName(area.column)}${area.row + 1}`)],
        });
      },
    },
  },
  navigations: {
    Format: (target) => conditionalRangeFormatClass.of(target),
  },
});
