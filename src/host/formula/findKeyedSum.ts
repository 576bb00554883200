import { matchTokens } from './matchTokens';
import type { Token } from './scanFormula';

/**
 * `SUMPRODUCT(1*(keys=wanted), …)`, whose other factors are columns or what compares one with a literal; and
 * `COUNTIF(keys, wanted)` of a number.
 */
export interface KeyedSumTokens {
  readonly form: 'sum' | 'count';
  readonly wanted: Token;
  /** The keys first. */
  readonly columns: readonly Token[];
  /** How many tokens it takes. */
  readonly length: number;
}

interface Factor {
  readonly column: Token;
  readonly comparison: { readonly operator: string; readonly literal: Token } | null;
  readonly length: number;
}

const COUNT = ['COUNTIF', '(', 'range', ',', 'number', ')'] as const;
const COLUMN = ['range'] as const;
const COMPARISONS = (['number', 'text'] as const).map((literal) => ['1', '*', '(', 'range', 'operator', literal, ')']);
const OPERATORS: ReadonlySet<string> = new Set(['=', '<>', '<', '<=', '>', '>=']);

export function findKeyedSum(tokens: readonly Token[], start: number): KeyedSumTokens | null {
  const beginning = matchTokens(tokens, start, ['SUMPRODUCT', '(']);
  if (!beginning) return findCount(tokens, start);
  const first = findFactor(tokens, start + beginning.length);
  if (first?.comparison?.operator !== '=') return null;
  const columns = [first.column];
  for (let at = start + beginning.length + first.length; ;) {
    const end = matchTokens(tokens, at, ['close']);
    if (end) return { form: 'sum', wanted: first.comparison.literal, columns, length: at + end.length - start };
    const comma = matchTokens(tokens, at, ['comma']);
    const next = comma && findFactor(tokens, at + comma.length);
    if (!next) return null;
    columns.push(next.column);
    at += comma.length + next.length;
  }
}

function findCount(tokens: readonly Token[], start: number): KeyedSumTokens | null {
  const { found: [, , keys, , wanted] = [], length = 0 } = matchTokens(tokens, start, COUNT) ?? {};
  return keys && wanted ? { form: 'count', wanted, columns: [keys], length } : null;
}

function findFactor(tokens: readonly Token[], start: number): Factor | null {
  const alone = matchTokens(tokens, start, COLUMN);
  if (alone?.found[0]) return { column: alone.found[0], comparison: null, length: alone.length };
  for (const pattern of COMPARISONS) {
    const { found = [], length = 0 } = matchTokens(tokens, start, pattern) ?? {};
    const [column, operator, literal] = found.slice(3);
    if (column && operator && literal && OPERATORS.has(operator.text))
      return { column, comparison: { operator: operator.text, literal }, length };
  }
  return null;
}
