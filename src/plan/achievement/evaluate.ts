import { isCellError, type CellValue } from '../cell';
import { serialOf } from '../dates';
import type { Expression, RuleCell, RuleFunction, RuleOperator } from './expression';

export type RuleInputs = Readonly<Record<RuleCell, CellValue>>;

/**
 * Value of a rule, as Excel would compute it from the same cells; a status evaluates to its key.
 * Follows Excel's coercions: an empty cell is 0 or "", numbers sort before texts before booleans,
 * texts compare without case, an error goes through everything but ISERROR and the branch IF doesn't take.
 */
export function evaluate(expression: Expression, inputs: RuleInputs): CellValue {
  switch (expression.node) {
    case 'literal':
      return expression.value;
    case 'status':
      return expression.status;
    case 'cell':
      return inputs[expression.cell];
    case 'operation':
      return operate(expression.operator, evaluate(expression.left, inputs), evaluate(expression.right, inputs));
    case 'call':
      return expression.function === 'IF'
        ? choose(expression.arguments, inputs)
        : invoke(
            expression.function,
            expression.arguments.map((argument) => evaluate(argument, inputs)),
          );
  }
}

const VALUE_ERROR = { error: '#VALUE!' };

function choose(args: readonly Expression[], inputs: RuleInputs): CellValue {
  const [condition, whenTrue, whenFalse] = args;
  if (!condition || !whenTrue || !whenFalse) throw new Error('IF takes three arguments in a rule');
  const decided = evaluate(condition, inputs);
  if (isCellError(decided)) return decided;
  const truth = truthOf(decided);
  return truth === null ? VALUE_ERROR : evaluate(truth ? whenTrue : whenFalse, inputs);
}

function operate(operator: RuleOperator, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === '+' || operator === '-' || operator === '*' || operator === '/') {
    const a = numberOf(left);
    const b = numberOf(right);
    if (a === null || b === null) return VALUE_ERROR;
    if (operator === '/' && b === 0) return { error: '#DIV/0!' };
    return operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : a / b;
  }
  const order = compare(left, right);
  switch (operator) {
    case '=':
      return order === 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function invoke(name: StrictFunction, args: readonly CellValue[]): CellValue {
  const first = args[0] ?? null;
  if (name === 'ISERROR') return isCellError(first);
  if (name === 'ISNUMBER') return typeof first === 'number';
  if (name === 'ISLOGICAL') return typeof first === 'boolean';
  const second = args[1] ?? null;
  const error = args.find(isCellError);
  if (error !== undefined) return error;
  switch (name) {
    case 'AND':
    case 'OR': {
      const truths = args.map(truthOf).filter((truth) => truth !== null);
      return name === 'AND' ? truths.every(Boolean) : truths.some(Boolean);
    }
    case 'NOT': {
      const truth = truthOf(first);
      return truth === null ? VALUE_ERROR : !truth;
    }
    case 'EXACT':
      return textOf(first) === textOf(second);
    case 'TRIM':
      return textOf(first).replace(/ +/g, ' ').replace(/^ | $/g, '');
    case 'UPPER':
      return textOf(first).toUpperCase();
    case 'LOWER':
      return textOf(first).toLowerCase();
    default:
      return arithmetic(name, numberOf(first), numberOf(second), numberOf(args[2] ?? null));
  }
}

/** Functions whose arguments are all evaluated first. */
type StrictFunction = Exclude<RuleFunction, 'IF'>;
type ArithmeticFunction = Extract<RuleFunction, 'MIN' | 'MAX' | 'ABS' | 'INT' | 'ROUND' | 'DATE'>;

function arithmetic(
  name: ArithmeticFunction,
  first: number | null,
  second: number | null,
  third: number | null,
): CellValue {
  if (first === null || second === null || third === null) return VALUE_ERROR;
  switch (name) {
    case 'MIN':
      return Math.min(first, second);
    case 'MAX':
      return Math.max(first, second);
    case 'ABS':
      return Math.abs(first);
    case 'INT':
      return Math.floor(first);
    case 'ROUND':
      return roundHalfAway(first, second);
    case 'DATE':
      return serialOf(first, second, third);
  }
}

function roundHalfAway(value: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Math.abs(value) * scale;
  // Excel rounds what fifteen digits show: 0.5 that floats hold as 0.49999999999999994 goes up.
  return (Math.sign(value) * Math.floor(Number(scaled.toPrecision(15)) + 0.5)) / scale;
}

function truthOf(value: CellValue): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  return value === null ? false : null;
}

function numberOf(value: CellValue): number | null {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : null;
}

function textOf(value: CellValue): string {
  if (value === null || isCellError(value)) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function compare(left: CellValue, right: CellValue): number {
  const [a, b] = [blankLike(left, right), blankLike(right, left)];
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

/** An empty cell takes the type of what it is compared with. */
function blankLike(value: CellValue, other: CellValue): CellValue {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

const rank = (value: CellValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
