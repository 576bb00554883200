import { isoOfSerial } from '../plan/dates';
import type { ConditionalLook, EntryRule } from '../worksheet/change';

/** Looks that depend on formulas, the first before the others. */
export function addConditionalLooks(range: Excel.Range, looks: readonly ConditionalLook[]): void {
  // Excel puts a new rule before those there are.
  for (const { formula, fontColor, fill, bold, italic, numberFormat } of [...looks].reverse()) {
    const added = range.conditionalFormats.add('Custom');
    added.stopIfTrue = true;
    const { rule, format } = added.custom;
    rule.formula = formula;
    format.font.color = fontColor;
    if (fill !== undefined) format.fill.color = fill;
    if (bold !== undefined) format.font.bold = bold;
    if (italic !== undefined) format.font.italic = italic;
    if (numberFormat !== undefined) format.numberFormat = numberFormat;
  }
}

/** Says whose rule it is. */
export const RULE_TITLE = 'Piano';

/** What may be typed; Excel lets another entry through after a warning. */
export function setEntryRule(range: Excel.Range, { rule, prompt, title }: EntryRule): void {
  const validation = range.dataValidation;
  validation.rule = ruleOf(rule);
  validation.ignoreBlanks = true;
  validation.prompt = { showPrompt: true, title, message: prompt };
  // Last: what bears the title was said wholly.
  validation.errorAlert = { showAlert: true, style: 'Warning', title: RULE_TITLE, message: prompt };
}

function ruleOf(rule: EntryRule['rule']): Excel.DataValidationRule {
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.items.join(',') } };
  const bounds = { formula1: rule.min, formula2: rule.max, operator: 'Between' as const };
  switch (rule.kind) {
    case 'decimal':
      return { decimal: bounds };
    // As ISO texts, which Excel keeps as serials.
    case 'date':
      return { date: { operator: 'Between', formula1: isoOfSerial(rule.min), formula2: isoOfSerial(rule.max) } };
  }
}
