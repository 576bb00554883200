import { call, cell, literal, operation, statusWord, type Expression } from './expression';
import type { Rule } from './rules/rule';
import type { Settings } from './settings';
import type { Status } from './status';

/** What the computed cells of an indicator hold. */
export interface ComputedCells {
  /** 0…1, or empty text where there is no degree to give. */
  readonly degree: Expression;
  readonly status: Expression;
  /** The degree without cap, cut to four decimals like it; empty text beside no degree. */
  readonly uncapped: Expression;
  /** The share of a change that was achieved, cut alike; null where the target is no change. */
  readonly share: Expression | null;
}

const targetIsError = call('ISERROR', cell('target'));
const actualIsError = call('ISERROR', cell('actual'));
const eitherIsError = call('OR', targetIsError, actualIsError);
const typed = call('TRIM', cell('actual'));
const isBlank = operation(typed, '=', literal(''));
const isTyped = call('NOT', isBlank);
const isNotAssessable = operation(call('LOWER', typed), '=', literal('n.v.'));
const noDegree = literal('');

/**
 * Degree and status, and the figures beside them, of a target that could be read. `untouched` holds while target (and baseline, where the reading
 * rests on it) are as they were when the rule was compiled; `over` says whether the reference date closed the period.
 */
export function computedCells(rule: Rule, untouched: Expression, over: boolean, settings: Settings): ComputedCells {
  const uncapped = toFourDecimals(rule.uncapped);
  const share = rule.share === null ? null : toFourDecimals(rule.share);
  return {
    degree: figureCell(
      rule,
      untouched,
      settings.cap > 1 ? capped(rule.uncapped, settings.cap) : literal(1),
      cut(rule.ratio),
    ),
    status: statusCell(rule, untouched, over, settings),
    uncapped: figureCell(rule, untouched, uncapped, call('MIN', literal(0.9999), uncapped)),
    share: share === null ? null : figureCell(rule, untouched, share, share),
  };
}

/** A figure where the result is accepted and can be judged; empty text elsewhere. */
function figureCell(rule: Rule, untouched: Expression, reached: Expression, ratio: Expression): Expression {
  const missed = rule.undecided === null ? ratio : call('IF', rule.undecided, noDegree, ratio);
  const judged = call('IF', rule.accepts, call('IF', rule.met, reached, missed), noDegree);
  return call('IF', eitherIsError, noDegree, call('IF', call('AND', untouched, isTyped), judged, noDegree));
}

/**
 * A degree that failed its test never shows as 100 %: cut, not rounded, to four decimals and at most 0.9999.
 * The inner ROUND takes back the float noise that INT would otherwise turn into a lost ten-thousandth.
 */
function cut(ratio: Expression): Expression {
  return call('MIN', literal(0.9999), toFourDecimals(call('MAX', literal(0), ratio)));
}

/** Beyond 100 % where the body lets a degree go there. */
function capped(uncapped: Expression, cap: number): Expression {
  return call('MAX', literal(1), call('MIN', literal(cap), toFourDecimals(uncapped)));
}

function toFourDecimals(ratio: Expression): Expression {
  const tenThousandths = call('ROUND', operation(ratio, '*', literal(10000)), literal(6));
  return operation(call('INT', tenThousandths), '/', literal(10000));
}

function statusCell(rule: Rule, untouched: Expression, over: boolean, settings: Settings): Expression {
  const missed = over
    ? call(
        'IF',
        operation(cell('degree'), '>=', literal(settings.partlyMetFrom)),
        statusWord('partlyMet'),
        statusWord('notMet'),
      )
    : statusWord('inProgress');
  const notMet = rule.undecided === null ? missed : call('IF', rule.undecided, statusWord('notAssessable'), missed);
  const blank: Status = over ? 'notReported' : 'pending';
  return firstThatHolds(
    [
      [targetIsError, 'targetToCorrect'],
      [actualIsError, 'actualToCorrect'],
      [call('NOT', untouched), 'targetChanged'],
      [isBlank, blank],
      [isNotAssessable, 'notAssessable'],
    ],
    call('IF', rule.accepts, call('IF', rule.met, statusWord('met'), notMet), statusWord('actualToCorrect')),
  );
}

function firstThatHolds(
  branches: readonly (readonly [Expression, Status | 'targetChanged'])[],
  otherwise: Expression,
): Expression {
  return branches.reduceRight(
    (rest, [condition, status]) => call('IF', condition, statusWord(status), rest),
    otherwise,
  );
}
