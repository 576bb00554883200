import type { Expression, RuleCell, RuleOperator } from '../../plan/achievement/expression';
import { sheetWords } from '../sheetWords';
import type { WorkbookLanguage } from '../workbookLanguage';

/** Excel's limit for a whole formula, in characters. */
export const LONGEST_FORMULA = 8192;
/** Excel takes 255 characters in a text literal; half of that holds even where every character is a doubled quote. */
const LONGEST_PIECE = 125;
const PIECE = new RegExp(`[\\s\\S]{1,${String(LONGEST_PIECE)}}`, 'gu');

const strength: Readonly<Record<RuleOperator, number>> = {
  '=': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
};

export type RuleAddresses = Readonly<Record<RuleCell, string>>;

/**
 * A rule as an Excel formula in its invariant (English) spelling, with the `=` in front; printed but for the addresses of
 * the rule's cells, e.g. `$K5`.
 * @param language of the statuses it gives
 */
export function printFormula(expression: Expression, language: WorkbookLanguage): (addresses: RuleAddresses) => string {
  const printing: Printing = { language, before: [], cells: [], text: '=' };
  print(expression, printing, 0);
  const { before, cells, text: end } = printing;
  return (addresses) => {
    let formula = '';
    cells.forEach((cell, index) => (formula += `${before[index] ?? ''}${addresses[cell]}`));
    return formula + end;
  };
}

/** A rule that many indicators share is printed once, but for their addresses. */
export function printingOnce(language: WorkbookLanguage): (rule: Expression) => ReturnType<typeof printFormula> {
  const printed = new Map<Expression, ReturnType<typeof printFormula>>();
  return (rule) => {
    const formula = printed.get(rule) ?? printFormula(rule, language);
    printed.set(rule, formula);
    return formula;
  };
}

/** A formula as far as it is printed: its cells, the text before each of them, and the text behind the last one. */
interface Printing {
  readonly language: WorkbookLanguage;
  readonly before: string[];
  readonly cells: RuleCell[];
  text: string;
}

function print(expression: Expression, printing: Printing, around: number): void {
  switch (expression.node) {
    case 'literal':
      printing.text += printLiteral(expression.value, around);
      return;
    case 'status':
      printing.text += printText(sheetWords[printing.language].statuses[expression.status]);
      return;
    case 'cell':
      printing.before.push(printing.text);
      printing.cells.push(expression.cell);
      printing.text = '';
      return;
    case 'call':
      printing.text += `${expression.function}(`;
      expression.arguments.forEach((argument, index) => {
        if (index > 0) printing.text += ',';
        print(argument, printing, 0);
      });
      printing.text += ')';
      return;
    case 'operation': {
      const own = strength[expression.operator];
      if (own < around) printing.text += '(';
      print(expression.left, printing, own);
      printing.text += expression.operator;
      print(expression.right, printing, own + 0.5);
      if (own < around) printing.text += ')';
    }
  }
}

function printLiteral(value: number | string | boolean, around: number): string {
  if (typeof value === 'string') return printText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const printed = String(value).replace('e', 'E');
  return value < 0 && around > 0 ? `(${printed})` : printed;
}

/** A text as a literal, in pieces that Excel takes. */
export function printText(text: string): string {
  if (text.length <= LONGEST_PIECE) return quoted(text);
  const printed = (text.match(PIECE) ?? []).map(quoted);
  return printed.length === 1 ? quoted(text) : `(${printed.join('&')})`;
}

const quoted = (piece: string): string => `"${piece.replaceAll('"', '""')}"`;
