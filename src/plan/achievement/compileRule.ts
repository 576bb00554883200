import type { Baseline } from '../baseline';
import type { Maintain, SimpleTarget, Target } from '../target/target';
import { compoundRule } from './rules/compound';
import { countRule } from './rules/count';
import { deadlineRule } from './rules/deadline';
import { changeRule, maintainFigureRule, rangeRule, thresholdRule } from './rules/figure';
import { levelRule } from './rules/level';
import type { Rule } from './rules/rule';
import { switchRule } from './rules/switch';
import type { Settings } from './settings';

/** What a target asks of a result. The plan year's last milestone stands for all. */
export function compileRule(target: Target, baseline: Baseline, settings: Settings): Rule {
  switch (target.kind) {
    case 'compound':
      return compoundRule(target.parts.map((part) => simpleRule(part, baseline, settings)));
    case 'milestones':
      return simpleRule(target.counting, baseline, settings);
    default:
      return simpleRule(target, baseline, settings);
  }
}

function simpleRule(target: SimpleTarget, baseline: Baseline, settings: Settings): Rule {
  switch (target.kind) {
    case 'threshold':
      return thresholdRule(target, baseline, settings);
    case 'range':
      return rangeRule(target);
    case 'deadline':
      return deadlineRule(target, settings);
    case 'switch':
      return switchRule(target.on);
    case 'level':
      return levelRule(target.level, target.operator, settings);
    case 'change':
      return changeRule(target, baseline, settings);
    case 'maintain':
      return maintainRule(target, settings);
    case 'ratio':
    case 'frequency':
      return countRule(target);
  }
}

function maintainRule(target: Maintain, settings: Settings): Rule {
  if (target.value !== null) return maintainFigureRule(target.value, target);
  if (target.level !== null) return levelRule(target.level, target.operator, settings);
  return switchRule(target.on ?? true);
}
