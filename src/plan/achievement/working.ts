import { isCellError } from '../cell';
import { printNumber } from '../numbers/printNumber';
import { printQuantity } from '../numbers/printQuantity';
import { evaluate, type RuleInputs } from './evaluate';
import type { Expression } from './expression';

type Language = 'it' | 'en';
type Operation = Extract<Expression, { node: 'operation' }>;

/** How a degree was calculated, with the figures in it. */
export interface Working {
  /** `2 − 37,10 € ÷ 36,50 €`. */
  readonly figures: string;
  /** What it comes to, as far as it matters: `0,98356…`. */
  readonly result: string;
}

/**
 * Writes out the arithmetic of the rule that stands in the sheet, for the branch these inputs take. Null where there is
 * none: what is met or not has no figures.
 */
export function workingOf(
  degree: Expression,
  inputs: RuleInputs,
  unit: string | null,
  language: Language,
): Working | null {
  const taken = branchTaken(degree, inputs);
  const value = evaluate(taken, inputs);
  if (taken.node !== 'operation' || typeof value !== 'number') return null;
  const print = (part: Expression, isFigure: boolean): string => printPart(part, isFigure, { inputs, unit, language });
  return { figures: print(taken, false), result: shortened(value, language) };
}

/** Which side of each choice counts: the one IF takes, the greatest of MAX, the least of MIN. */
function branchTaken(expression: Expression, inputs: RuleInputs): Expression {
  if (expression.node !== 'call') return expression;
  const [condition, ...branches] = expression.arguments;
  if (expression.function === 'IF' && condition !== undefined) {
    const chosen = branches[evaluate(condition, inputs) === true ? 0 : 1];
    return chosen === undefined ? expression : branchTaken(chosen, inputs);
  }
  if (expression.function !== 'MAX' && expression.function !== 'MIN') return expression;
  const valued = expression.arguments.map((argument) => {
    const value = evaluate(argument, inputs);
    return { argument, value: typeof value === 'number' ? value : 0 };
  });
  const sign = expression.function === 'MAX' ? -1 : 1;
  const [first] = [...valued].sort((a, b) => sign * (a.value - b.value));
  return first === undefined ? expression : branchTaken(first.argument, inputs);
}

interface Printing {
  readonly inputs: RuleInputs;
  readonly unit: string | null;
  readonly language: Language;
}

/** `isFigure` says that a number is one of the row's figures, to be shown in its unit, and not a constant of the rule. */
function printPart(part: Expression, isFigure: boolean, printing: Printing): string {
  if (part.node === 'operation' && !isCountOfDays(part)) return printOperation(part, printing);
  const value = evaluate(part, printing.inputs);
  if (isCellError(value) || typeof value !== 'number') return String(value);
  const { unit, language } = printing;
  if (!isFigure) return shortened(value, language);
  return printQuantity({ value: unit === '%' ? Number((value * 100).toPrecision(12)) : value, unit }, language);
}

function printOperation({ operator, left, right }: Operation, printing: Printing): string {
  const isOfFigures = operator === '/' || left.node === 'cell' || right.node === 'cell';
  const side = (part: Expression, needsBrackets: boolean): string => {
    const printed = printPart(part, isOfFigures, printing);
    return needsBrackets ? `(${printed})` : printed;
  };
  return [
    side(left, bindsTighter(operator, left)),
    signs[operator] ?? operator,
    side(
      right,
      bindsTighter(operator, right) || (right.node === 'operation' && !isCountOfDays(right) && operator === '/'),
    ),
  ].join(' ');
}

const signs: Readonly<Record<string, string>> = { '-': '−', '*': '×', '/': '÷', '+': '+' };

function bindsTighter(operator: Operation['operator'], part: Expression): boolean {
  if (part.node !== 'operation' || isCountOfDays(part)) return false;
  return (operator === '*' || operator === '/') && (part.operator === '+' || part.operator === '-');
}

/** From one day to another there are so many days: the serials mean nothing to anybody. */
function isCountOfDays(part: Operation): boolean {
  return part.operator === '-' && part.right.node === 'call' && part.right.function === 'DATE';
}

const DECIMALS = 5;

/** Cut to five decimals, and it shows that there are more. */
function shortened(value: number, language: Language): string {
  const cut = Math.trunc(Number((value * 10 ** DECIMALS).toPrecision(14))) / 10 ** DECIMALS;
  const isAll = Math.abs(cut - value) < 1e-12;
  return `${printNumber(cut, language)}${isAll ? '' : '…'}`.replace(/^-/, '−');
}
