import type { Baseline } from '../../baseline';
import type { Change, Maintain, Range, Threshold } from '../../target/target';
import { call, compareDecimals, isPlainNumber, literal, operation, type Expression } from '../expression';
import type { Settings } from '../settings';
import { ACTUAL, allOrNothing, exact, NOTHING, stored, type Rule } from './rule';

export type Side = '>=' | '>' | '<=' | '<';

export function thresholdRule(target: Threshold, baseline: Baseline, settings: Settings): Rule {
  const value = stored(target.value, target.unit);
  const number = acceptsNumber(target.unit, value);
  if (target.operator === '~') return aroundRule(number, value, settings);
  if (target.operator === '=' && settings.equals === 'literal')
    return allOrNothing(number.asks, number.accepts, within(value, 0));
  return figureRule(
    number,
    sideOf(target.operator, target.value, baseline),
    value,
    storedBaseline(baseline, target.unit),
    settings,
  );
}

/** Always against the stated baseline; what is not better than it earns nothing. */
export function changeRule(target: Change, baseline: Baseline, settings: Settings): Rule {
  const value = stored(target.declared ?? target.resolved, target.unit);
  const before = storedBaseline(baseline, target.unit);
  const rule = figureRule(acceptsNumber(target.unit, value), target.operator, value, before, settings);
  if (before === null || before === value) return rule;
  const isRise = target.operator.startsWith('>');
  const better = compareDecimals(ACTUAL, isRise ? '>' : '<', literal(before));
  const ratio = call('IF', better, rule.ratio, NOTHING);
  const uncapped = call('IF', rule.met, rule.uncapped, call('MAX', NOTHING, ratio));
  return { ...rule, ratio, uncapped, share: coveredShare(before, value) };
}

/** Not worse than the baseline. Where nobody knows which side is better, only staying equal can be judged. */
export function maintainFigureRule(value: number, { operator, unit }: Maintain): Rule {
  const kept = stored(value, unit);
  const { asks, accepts } = acceptsNumber(unit, kept);
  if (operator !== '=') return allOrNothing(asks, accepts, compareDecimals(ACTUAL, operator, literal(kept)));
  return { ...allOrNothing(asks, accepts, within(kept, 0)), undecided: literal(true) };
}

export function rangeRule(target: Range): Rule {
  const [low, high] = [stored(target.min, target.unit), stored(target.max, target.unit)];
  const met = call(
    'AND',
    compareDecimals(ACTUAL, target.minIncluded ? '>=' : '>', literal(low)),
    compareDecimals(ACTUAL, target.maxIncluded ? '<=' : '<', literal(high)),
  );
  return boundedRule(acceptsNumber(target.unit, high), low, high, met);
}

interface AcceptedNumber {
  readonly asks: 'number' | 'percentage';
  readonly accepts: Expression;
}

/**
 * In a row of percentages a fraction is due. Staff who type 92 for 92 % are told so rather than credited with 9200 %;
 * ten times the target (and at least 100 %) still passes.
 */
function acceptsNumber(unit: string | null, value: number): AcceptedNumber {
  if (unit !== '%') return { asks: 'number', accepts: isPlainNumber('actual') };
  const largest = literal(Math.max(1, exact(value * 10)));
  return {
    asks: 'percentage',
    accepts: call('IF', isPlainNumber('actual'), operation(ACTUAL, '<=', largest), literal(false)),
  };
}

/** `=` N is "reach it", like a bare figure: at least, unless it lies below where things stood. */
export function sideOf(operator: Side | '=', value: number, baseline: Baseline): Side {
  if (operator !== '=') return operator;
  return typeof baseline.value === 'number' && value < baseline.value ? '<=' : '>=';
}

function storedBaseline({ kind, value, unit }: Baseline, targetUnit: string | null): number | null {
  if (kind !== 'number' || typeof value !== 'number') return null;
  return stored(value, unit ?? targetUnit);
}

function figureRule(
  { asks, accepts }: AcceptedNumber,
  side: Side,
  value: number,
  before: number | null,
  settings: Settings,
): Rule {
  const met = compareDecimals(ACTUAL, side, literal(value));
  if (settings.method === 'fromBaseline' && before !== null && before !== value) {
    const covered = coveredShare(before, value);
    return { ...allOrNothing(asks, accepts, met), ratio: covered, uncapped: call('MAX', NOTHING, covered) };
  }
  if (value <= 0) return allOrNothing(asks, accepts, met);
  const ratio = figureRatio(side, literal(value), settings);
  return { ...allOrNothing(asks, accepts, met), ratio, uncapped: call('MAX', NOTHING, ratio) };
}

function figureRatio(side: Side, value: Expression, settings: Settings): Expression {
  if (side === '>=' || side === '>') return operation(ACTUAL, '/', value);
  return settings.atMost === 'distance'
    ? operation(literal(2), '-', operation(ACTUAL, '/', value))
    : call('IF', operation(ACTUAL, '>', NOTHING), operation(value, '/', ACTUAL), NOTHING);
}

const coveredShare = (before: number, value: number): Expression =>
  operation(operation(ACTUAL, '-', literal(before)), '/', literal(exact(value - before)));

const within = (value: number, margin: number): Expression =>
  compareDecimals(call('ABS', operation(ACTUAL, '-', literal(value))), '<=', literal(margin));

/** "About T": within the tolerance; beyond it the degree falls with the distance from the nearest bound. */
function aroundRule(number: AcceptedNumber, value: number, settings: Settings): Rule {
  const margin = exact(Math.abs(value) * settings.tolerance);
  return boundedRule(number, exact(value - margin), exact(value + margin), within(value, margin));
}

/** Degree outside two bounds: 1 less the distance from the nearest, as a share of it; none where a bound is not positive. */
function boundedRule({ asks, accepts }: AcceptedNumber, low: number, high: number, met: Expression): Rule {
  const rule = allOrNothing(asks, accepts, met);
  if (low <= 0 || high <= 0) return rule;
  const below = operation(ACTUAL, '/', literal(low));
  const above = operation(literal(2), '-', operation(ACTUAL, '/', literal(high)));
  const ratio = call('IF', operation(ACTUAL, '<', literal(low)), below, above);
  return { ...rule, ratio, uncapped: call('IF', met, literal(1), call('MAX', NOTHING, ratio)) };
}
