import { readFormula, rewrite, ruleOf, type FormatOf } from '../model/formatOf';
import { conditionalRangeFormatClass } from './conditionalRangeFormat';
import { defineClass } from './hostClass';

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export const customConditionalFormatClass = defineClass<FormatOf>({
  name: 'CustomConditionalFormat',
  navigations: {
    Rule: (target) => conditionalFormatRuleClass.of(target),
    Format: (target) => conditionalRangeFormatClass.of(target),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
export const conditionalFormatRuleClass = defineClass<FormatOf>({
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: (target) => {
        const [formula] = ruleOf(target).formulas;
        return formula === undefined ? '' : `=${formula}`;
      },
      set: (target, formula) => {
        rewrite(target, { formulas: [readFormula(formula)] });
      },
    },
  },
});
