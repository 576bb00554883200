import { call, literal, operation, type Expression } from '../expression';
import { ACTUAL, allOrNothing, type Rule } from './rule';

/** What staff type for "done" and "not done"; compared without case. */
export const doneWords = ['ON', 'SI', 'SÌ', "SI'"] as const;
export const notDoneWords = ['OFF', 'NO'] as const;

const done = call('OR', operation(ACTUAL, '=', literal(true)), operation(ACTUAL, '=', literal(1)), isOneOf(doneWords));
const notDone = call(
  'OR',
  operation(ACTUAL, '=', literal(false)),
  operation(ACTUAL, '=', literal(0)),
  isOneOf(notDoneWords),
);
const saysEither = call('OR', done, notDone);

export function switchRule(on: boolean): Rule {
  return allOrNothing('switch', saysEither, on ? done : notDone);
}

export function isOneOf(words: readonly string[]): Expression {
  return call('OR', ...words.map((word) => operation(call('UPPER', call('TRIM', ACTUAL)), '=', literal(word))));
}
