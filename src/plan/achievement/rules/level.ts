import { call, literal, operation, type Expression } from '../expression';
import type { Settings } from '../settings';
import { ACTUAL, allOrNothing, NOTHING, type Rule } from './rule';

type Side = '>=' | '>' | '<=' | '<' | '=';

/** A judgement on the body's scale; bare or `=` is "reach it". Ranks count from 1, the worst. */
export function levelRule(level: string, operator: Side, { scale, missedLevel }: Settings): Rule {
  const asked = scale.indexOf(level) + 1;
  const reached = scale.filter((_, index) => reaches(index + 1, asked, operator));
  const rule = allOrNothing('level', isOneOf(scale), isOneOf(reached));
  if (missedLevel === 'nothing' || asked === 0 || operator.startsWith('<')) return rule;
  const ratio = operation(rankOf(scale), '/', literal(asked));
  return { ...rule, ratio, uncapped: ratio };
}

function reaches(rank: number, asked: number, operator: Side): boolean {
  if (asked === 0) return false;
  if (operator === '>') return rank > asked;
  if (operator === '<') return rank < asked;
  return operator === '<=' ? rank <= asked : rank >= asked;
}

const typed = call('LOWER', call('TRIM', ACTUAL));

function isOneOf(words: readonly string[]): Expression {
  return words.length === 0 ? literal(false) : call('OR', ...words.map((word) => operation(typed, '=', literal(word))));
}

function rankOf(scale: readonly string[]): Expression {
  return scale.reduceRight<Expression>(
    (rest, word, index) => call('IF', operation(typed, '=', literal(word)), literal(index + 1), rest),
    NOTHING,
  );
}
