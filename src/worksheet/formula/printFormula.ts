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

/**
 * A rule as an Excel formula in its invariant (English) spelling, with the `=` in front.
 * @param addresses where the rule's cells are, e.g. `$K5`
 * @param language of the statuses it gives
 */
export function printFormula(
  expression: Expression,
  addresses: Readonly<Record<RuleCell, string>>,
  language: WorkbookLanguage,
): string {
  return `=${print(expression, { addresses, language }, 0)}`;
}

interface Printing {
  readonly addresses: Readonly<Record<RuleCell, string>>;
  readonly language: WorkbookLanguage;
}

function print(expression: Expression, printing: Printing, around: number): string {
  switch (expression.node) {
    case 'literal':
      return printLiteral(expression.value, around);
    case 'status':
      return printText(sheetWords[printing.language].statuses[expression.status]);
    case 'cell':
      return printing.addresses[expression.cell];
    case 'call':
      return `${expression.function}(${expression.arguments.map((argument) => print(argument, printing, 0)).join(',')})`;
    case 'operation': {
      const own = strength[expression.operator];
      const left = print(expression.left, printing, own);
      const right = print(expression.right, printing, own + 0.5);
      const printed = `${left}${expression.operator}${right}`;
      return own < around ? `(${printed})` : printed;
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
