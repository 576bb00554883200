import type { Deadline } from '../../target/target';
import { call, compareDecimals, dateLiteral, isPlainNumber, literal, operation } from '../expression';
import type { Settings } from '../settings';
import { ACTUAL, allOrNothing, type Rule } from './rule';
import { isOneOf, notDoneWords } from './switch';

/** A date of this century, or a plain "not done": a bare ON doesn't say when. */
const isDayOrNotDone = call(
  'IF',
  isPlainNumber('actual'),
  call('AND', operation(ACTUAL, '>=', dateLiteral('2000-01-01')), operation(ACTUAL, '<', dateLiteral('2100-01-01'))),
  isOneOf(notDoneWords),
);
const day = call('INT', ACTUAL);

export function deadlineRule(target: Deadline, settings: Settings): Rule {
  const inTime = operation(day, target.operator === '<' ? '<' : '<=', dateLiteral(target.date));
  const test = target.from === null ? inTime : call('AND', inTime, operation(day, '>=', dateLiteral(target.from)));
  const met = call('IF', isPlainNumber('actual'), test, literal(false));
  const rule = allOrNothing('date', isDayOrNotDone, met);
  if (settings.lossPerDayLate >= 1) return rule;
  const late = operation(day, '-', dateLiteral(target.date));
  const kept = operation(literal(1), '-', operation(literal(settings.lossPerDayLate), '*', late));
  const isLate = compareDecimals(late, '>', literal(0));
  const ratio = call('IF', isPlainNumber('actual'), call('IF', isLate, kept, literal(0)), literal(0));
  return { ...rule, ratio, uncapped: call('IF', met, literal(1), call('MAX', literal(0), ratio)) };
}
