import type { Frequency, Ratio } from '../../target/target';
import { call, compareDecimals, isPlainNumber, literal, operation } from '../expression';
import { ACTUAL, allOrNothing, NOTHING, type Rule } from './rule';

/** So many out of so many, so many times a year: the result is how many, a whole number, and no more than there are. */
export function countRule(target: Ratio | Frequency): Rule {
  const { operator } = target;
  const asked = target.kind === 'ratio' ? target.numerator : target.perYear;
  const count = literal(asked);
  const accepts = call(
    'IF',
    isPlainNumber('actual'),
    call(
      'AND',
      operation(ACTUAL, '>=', NOTHING),
      operation(call('INT', ACTUAL), '=', ACTUAL),
      ...(target.kind === 'ratio' ? [operation(ACTUAL, '<=', literal(target.denominator))] : []),
    ),
    literal(false),
  );
  const side = operator === '=' ? '>=' : operator;
  const rule = allOrNothing('count', accepts, compareDecimals(ACTUAL, side, count));
  if (asked <= 0) return rule;
  const reached = operation(ACTUAL, '/', count);
  const ratio = side.startsWith('>') ? reached : operation(literal(2), '-', reached);
  return { ...rule, ratio, uncapped: call('MAX', NOTHING, ratio) };
}
