import type { Baseline } from '../baseline';
import type { SimpleTarget } from '../target/target';
import { sideOf, type Side } from './rules/figure';
import { exact } from './rules/rule';
import type { Settings } from './settings';

/** One end of what is accepted, in the unit as written. */
export interface Bound {
  readonly side: Side;
  readonly value: number;
}

/** What a target asks of a figure: the bounds it must respect, all of them, or the one value it must have. */
export interface FigureAsked {
  readonly unit: string | null;
  readonly bounds: readonly Bound[];
  readonly equal: number | null;
}

/** Null for what is not asked of a figure: a day, a thing done, a judgement. */
export function boundsOf(target: SimpleTarget, baseline: Baseline, settings: Settings): FigureAsked | null {
  switch (target.kind) {
    case 'threshold': {
      const { operator, value, unit } = target;
      if (operator === '~') return between(unit, ...around(value, settings.tolerance));
      if (operator === '=' && settings.equals === 'literal') return { unit, bounds: [], equal: value };
      return oneBound(sideOf(operator, value, baseline), value, unit);
    }
    case 'change':
      return oneBound(target.operator, target.declared ?? target.resolved, target.unit);
    case 'maintain':
      if (target.value === null) return null;
      if (target.operator === '=') return { unit: target.unit, bounds: [], equal: target.value };
      return oneBound(target.operator, target.value, target.unit);
    case 'range': {
      const { min, max, unit, minIncluded, maxIncluded } = target;
      return between(
        unit,
        { side: minIncluded ? '>=' : '>', value: min },
        { side: maxIncluded ? '<=' : '<', value: max },
      );
    }
    case 'ratio':
      return oneBound(target.operator === '=' ? '>=' : target.operator, target.numerator, null);
    case 'frequency':
      return oneBound(target.operator === '=' ? '>=' : target.operator, target.perYear, null);
    default:
      return null;
  }
}

const between = (unit: string | null, ...bounds: readonly Bound[]): FigureAsked => ({ unit, bounds, equal: null });
const oneBound = (side: Side, value: number, unit: string | null): FigureAsked => between(unit, { side, value });

function around(value: number, tolerance: number): [Bound, Bound] {
  const margin = exact(Math.abs(value) * tolerance);
  return [
    { side: '>=', value: exact(value - margin) },
    { side: '<=', value: exact(value + margin) },
  ];
}
