import { call, cell, literal, type Expression } from '../expression';

/** What a target asks of a result, as expressions over the cell of the result. */
export interface Rule {
  /** What has to be typed; a result of another nature is to be corrected. */
  readonly asks: ResultKind;
  /** Whether the result is of that nature. */
  readonly accepts: Expression;
  /** The exact test. */
  readonly met: Expression;
  /** Holds where an accepted result that isn't met can't be judged either way; null where it always can. */
  readonly undecided: Expression | null;
  /** Degree when the test fails, before it is cut. */
  readonly ratio: Expression;
  /** Degree without cap or cut, whether the test holds or not. */
  readonly uncapped: Expression;
  /** Share of a change that was achieved, (A − B) / (T − B); null for other kinds. */
  readonly share: Expression | null;
}

export type ResultKind = 'number' | 'percentage' | 'count' | 'date' | 'switch' | 'level' | 'several';

export const ACTUAL = cell('actual');
export const NOTHING = literal(0);

/** A test with no degree in between: 1 or 0. */
export function allOrNothing(asks: ResultKind, accepts: Expression, met: Expression): Rule {
  return {
    asks,
    accepts,
    met,
    undecided: null,
    ratio: NOTHING,
    uncapped: call('IF', met, literal(1), NOTHING),
    share: null,
  };
}

/** The least number of digits that says the same as the float: 0.9 for 90/100, 0.07 for 7/100. */
export const exact = (value: number): number => Number(value.toPrecision(15));

/** A figure as Excel stores it: 0.9 for 90 %. */
export const stored = (value: number, unit: string | null): number => (unit === '%' ? exact(value / 100) : value);
