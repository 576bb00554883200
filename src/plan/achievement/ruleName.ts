import type { Baseline } from '../baseline';
import type { SimpleTarget } from '../target/target';
import { boundsOf } from './boundsOf';
import type { Settings } from './settings';

/** How the degree of a missed target is measured, as `policy.md` has it. */
export type RuleName =
  | 'atLeast'
  | 'atMostDistance'
  | 'atMostQuotient'
  | 'fromBaseline'
  | 'nearestBound'
  | 'count'
  | 'daysLate'
  | 'rank'
  | 'metOrNot';

export function ruleName(target: SimpleTarget, baseline: Baseline, settings: Settings): RuleName {
  switch (target.kind) {
    case 'deadline':
      return settings.lossPerDayLate < 1 ? 'daysLate' : 'metOrNot';
    case 'level':
      return settings.missedLevel === 'rankRatio' && !target.operator.startsWith('<') ? 'rank' : 'metOrNot';
    case 'maintain':
    case 'switch':
      return 'metOrNot';
    case 'ratio':
    case 'frequency':
      return isPositive(target, baseline, settings) ? 'count' : 'metOrNot';
    case 'range':
    case 'threshold':
    case 'change':
      return figureRule(target, baseline, settings);
  }
}

function figureRule(
  target: Extract<SimpleTarget, { kind: 'range' | 'threshold' | 'change' }>,
  baseline: Baseline,
  settings: Settings,
): RuleName {
  const { bounds } = boundsOf(target, baseline, settings) ?? { bounds: [] };
  const [bound, second] = bounds;
  if (bound === undefined) return 'metOrNot';
  if (second !== undefined) return isPositive(target, baseline, settings) ? 'nearestBound' : 'metOrNot';
  if (settings.method === 'fromBaseline' && baseline.kind === 'number' && baseline.value !== bound.value)
    return 'fromBaseline';
  if (bound.value <= 0) return 'metOrNot';
  if (bound.side.startsWith('>')) return 'atLeast';
  return settings.atMost === 'distance' ? 'atMostDistance' : 'atMostQuotient';
}

/** Beside what is zero or less, a share means nothing. */
function isPositive(target: SimpleTarget, baseline: Baseline, settings: Settings): boolean {
  return boundsOf(target, baseline, settings)?.bounds.every(({ value }) => value > 0) === true;
}
