import { call, literal, operation } from '../expression';
import { ACTUAL, allOrNothing, type ResultKind, type Rule } from './rule';

/**
 * Conditions that must all hold, on one result. What is done by a day needs only the day; beside a figure, a day says
 * when the period ends, and the figure is what is typed. Two results of different nature can't stand in one cell: such
 * a target is read, but can't be assessed until somebody splits it.
 */
export function compoundRule(rules: readonly Rule[]): Rule {
  const dates = rules.filter(({ asks }) => asks === 'date');
  const others = rules.filter(({ asks }) => asks !== 'date');
  const onlyDone = others.every(({ asks }) => asks === 'switch');
  if (dates.length > 0 && onlyDone) return allOf(dates, 'date');
  const [first] = others;
  if (first !== undefined && others.every(({ asks }) => asks === first.asks)) return allOf(others, first.asks);
  const anything = operation(call('TRIM', ACTUAL), '>', literal(''));
  return { ...allOrNothing('several', anything, literal(false)), undecided: literal(true) };
}

function allOf(rules: readonly Rule[], asks: ResultKind): Rule {
  const [only] = rules;
  if (only !== undefined && rules.length === 1) return only;
  const all = (part: 'accepts' | 'met') => call('AND', ...rules.map((rule) => rule[part]));
  const met = all('met');
  const least = call('MIN', ...rules.map((rule) => call('IF', rule.met, literal(1), rule.ratio)));
  const undecided = rules.flatMap((rule) => (rule.undecided === null ? [] : [rule.undecided]));
  return {
    ...allOrNothing(asks, all('accepts'), met),
    undecided: undecided.length === 0 ? null : call('OR', ...undecided),
    ratio: least,
    uncapped: call('MIN', ...rules.map((rule) => rule.uncapped)),
  };
}
