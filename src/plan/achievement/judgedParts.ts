import type { Baseline } from '../baseline';
import type { SimpleTarget, Target } from '../target/target';
import { compileRule } from './compileRule';
import { judgingTogether } from './rules/compound';
import type { Settings } from './settings';

/** The parts of a target that a result is held against: one as a rule, several of a compound, none that can't be told apart. */
export function judgedParts(target: Target, baseline: Baseline, settings: Settings): readonly SimpleTarget[] {
  if (target.kind === 'milestones') return [target.counting];
  if (target.kind !== 'compound') return [target];
  return judgingTogether(target.parts, (part) => compileRule(part, baseline, settings).asks);
}
