import type { Frequency, Ratio } from '../../target/target';
import { call, compareDecimals, isPlainNumber, literal, operation } from '../expression';
import { ACTUAL, allOrNothing, NOTHING, type Rule } from './rule';

/** So many out of so many, so many times a year: the result is how many, a whole number. */
export function countRule({ operator }: Ratio | Frequency, asked: number): Rule {
  const count = literal(asked);
  const accepts = call(
    'IF',
    isPlainNumber('actual'),
    call('AND', operation(ACTUAL, '>=', NOTHING), operation(call('INT', ACTUAL), '=', ACTUAL)),
    literal(false),
  );
  const side = operator === '=' ? '>=' : operator;
  const rule = allOrNothing('count', accepts, compareDecimals(ACTUAL, side, count));
  if (asked <= 0) return rule;
  const reached = operation(ACTUAL, '/', count);
  const ratio = side.startsWith('>') ? reached : operation(literal(2), '-', reached);
  return { ...rule, ratio, uncapped: call('MAX', NOTHING, ratio) };
}
