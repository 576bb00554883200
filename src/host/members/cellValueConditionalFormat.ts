import { readFormula, rewrite, ruleOf, type FormatOf } from '../model/formatOf';
import { invalidArgument } from '../protocol/hostError';
import { conditionalRangeFormatClass } from './conditionalRangeFormat';
import { defineClass } from './hostClass';

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalcellvalueoperator */
const OPERATORS = new Map([
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqual'],
  ['lessThanOrEqual', 'LessThanOrEqual'],
]);

/** https://learn.microsoft.com/javascript/api/excel/excel.cellvalueconditionalformat */
export const cellValueConditionalFormatClass = defineClass<FormatOf>({
  name: 'CellValueConditionalFormat',
  properties: {
    Rule: {
      get: (target) => {
        const { formulas, operator } = ruleOf(target);
        const [formula1 = '', formula2] = formulas.map((formula) => `=${formula}`);
        return { formula1, ...(formula2 !== undefined && { formula2 }), operator: OPERATORS.get(operator ?? '') };
      },
      set: (target, value) => {
        rewrite(target, readRule(value));
      },
    },
  },
  navigations: {
    Format: (target) => conditionalRangeFormatClass.of(target),
  },
});

function readRule(value: unknown): { readonly operator: string; readonly formulas: readonly string[] } {
  if (typeof value !== 'object' || value === null) throw invalidArgument('a rule is needed');
  const { formula1, formula2, operator: named } = value as Readonly<Record<string, unknown>>;
  const operator = [...OPERATORS].find(([, each]) => each === named)?.[0];
  if (operator === undefined) throw invalidArgument('there is no such operator');
  const hasTwo = operator === 'between' || operator === 'notBetween';
  return { operator, formulas: [readFormula(formula1), ...(hasTwo ? [readFormula(formula2)] : [])] };
}
