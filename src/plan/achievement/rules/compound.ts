import { call, literal, operation } from '../expression';
import { ACTUAL, allOrNothing, type ResultKind, type Rule } from './rule';

/**
 * Conditions that must all hold, on one result. Two results of different nature can't stand in one cell: such a target is
 * read, but can't be assessed until somebody splits it.
 */
export function compoundRule(rules: readonly Rule[]): Rule {
  const judging = judgingTogether(rules, ({ asks }) => asks);
  const [first] = judging;
  if (first !== undefined) return allOf(judging, first.asks);
  const anything = operation(call('TRIM', ACTUAL), '>', literal(''));
  return { ...allOrNothing('several', anything, literal(false)), undecided: literal(true) };
}

/**
 * The conditions that one result is held against: what is done by a day needs only the day; beside a figure, a day says
 * when the period ends, and the figure is what is typed. None where the results asked for differ in nature.
 */
export function judgingTogether<Part>(parts: readonly Part[], asks: (part: Part) => ResultKind): readonly Part[] {
  const dates = parts.filter((part) => asks(part) === 'date');
  const others = parts.filter((part) => asks(part) !== 'date');
  if (dates.length > 0 && others.every((part) => asks(part) === 'switch')) return dates;
  const [first] = others;
  return first !== undefined && others.every((part) => asks(part) === asks(first)) ? others : [];
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
