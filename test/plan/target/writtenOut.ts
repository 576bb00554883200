import type { SimpleTarget, Target } from '../../../src/plan/target/target';

/** As canonical text has it: with no operator left to be assumed. */
export function withOperatorsWritten(target: Target): Target {
  switch (target.kind) {
    case 'compound':
      return { ...target, parts: target.parts.map(simply) };
    case 'milestones':
      return {
        ...target,
        years: target.years.map((each) => ({ ...each, target: simply(each.target) })),
        counting: simply(target.counting),
      };
    default:
      return simply(target);
  }
}

function simply(target: SimpleTarget): SimpleTarget {
  return target.kind === 'threshold' ? { ...target, impliedOperator: false } : target;
}

/** A change or a baseline to keep is read again beside the same baseline only. */
export function needsBaseline(target: Target): boolean {
  switch (target.kind) {
    case 'compound':
      return target.parts.some(needsBaseline);
    case 'milestones':
      return target.years.some((each) => needsBaseline(each.target));
    default:
      return target.kind === 'change' || target.kind === 'maintain';
  }
}
