import { isCellError, type CellError, type CellValue, type WrittenCell } from '../cell';
import type { Baseline } from '../baseline';
import type { Deadline, Switch, Target, Threshold } from '../target/target';
import {
  call,
  cell,
  compareDecimals,
  dateLiteral,
  isPlainNumber,
  literal,
  operation,
  type Expression,
} from './expression';
import type { Settings } from './settings';

/** What a target asks of a result, as expressions over the cell of the result. */
export interface Rule {
  /** Whether the result is of a type the target can be compared with. */
  readonly accepts: Expression;
  /** The exact test. */
  readonly met: Expression;
  /** Degree when the test fails, before it is cut. */
  readonly ratio: Expression;
  /** Degree without cap or cut, whether the test holds or not. */
  readonly uncapped: Expression;
}

const ACTUAL = cell('actual');
const NOTHING = literal(0);

export function compileRule(target: Target, baseline: Baseline, settings: Settings): Rule {
  switch (target.kind) {
    case 'threshold':
      return thresholdRule(target, baseline, settings);
    case 'deadline':
      return deadlineRule(target);
    case 'switch':
      return switchRule(target);
  }
}

/** True while the cell still holds what the rule was compiled from; an error that came later is a change, not an error. */
export function unchanged(name: 'target' | 'baseline', written: WrittenCell): Expression {
  if (isCellError(written.value)) return call('ISERROR', cell(name));
  const same = sameContent(name, written.value);
  // The computed cells ask for an error in the target before anything else.
  return name === 'target' ? same : call('IF', call('ISERROR', cell(name)), literal(false), same);
}

function sameContent(name: 'target' | 'baseline', value: Exclude<CellValue, CellError>): Expression {
  if (value === null) return call('EXACT', cell(name), literal(''));
  if (typeof value === 'string') return call('EXACT', cell(name), literal(value));
  // An empty cell equals 0 and FALSE in Excel, hence the type first.
  if (typeof value === 'boolean')
    return call('AND', call('ISLOGICAL', cell(name)), operation(cell(name), '=', literal(value)));
  return call('AND', isPlainNumber(name), operation(cell(name), '=', literal(value)));
}

/** The figure a threshold asks for, as Excel stores it: 0.9 for 90 %. */
function storedValue(target: Threshold): number {
  return target.unit === '%' ? Number((target.value / 100).toPrecision(15)) : target.value;
}

/**
 * The largest fraction believed in a row of percentages. Staff who type 92 for 92 % are told so rather than credited
 * with 9200 %; ten times the target (and at least 100 %) still passes.
 */
const largestFraction = (target: Threshold): number => Math.max(1, Number((storedValue(target) * 10).toPrecision(15)));

function thresholdRule(target: Threshold, baseline: Baseline, settings: Settings): Rule {
  const value = literal(storedValue(target));
  const accepts =
    target.unit === '%'
      ? call('IF', isPlainNumber('actual'), operation(ACTUAL, '<=', literal(largestFraction(target))), literal(false))
      : isPlainNumber('actual');
  const operator = direction(target, baseline);
  if (operator === '~') return aboutRule(target, accepts, settings);
  const met = compareDecimals(ACTUAL, operator, value);
  const ratio = storedValue(target) > 0 ? thresholdRatio(operator, value, settings) : NOTHING;
  return {
    accepts,
    met,
    ratio,
    uncapped: storedValue(target) > 0 ? call('MAX', NOTHING, ratio) : call('IF', met, literal(1), NOTHING),
  };
}

/** `=` N is "reach it", like a bare figure: at least, unless it lies below where things stood. */
function direction(target: Threshold, baseline: Baseline): '>=' | '>' | '<=' | '<' | '~' {
  if (target.operator !== '=') return target.operator;
  return typeof baseline.value === 'number' && target.value < baseline.value ? '<=' : '>=';
}

function thresholdRatio(operator: '>=' | '>' | '<=' | '<', value: Expression, settings: Settings): Expression {
  if (operator === '>=' || operator === '>') return operation(ACTUAL, '/', value);
  return settings.atMost === 'distance'
    ? operation(literal(2), '-', operation(ACTUAL, '/', value))
    : call('IF', operation(ACTUAL, '>', NOTHING), operation(value, '/', ACTUAL), NOTHING);
}

/** "About T": within the tolerance; beyond it the degree falls with the distance from the nearest bound. */
function aboutRule(target: Threshold, accepts: Expression, settings: Settings): Rule {
  const value = storedValue(target);
  const margin = Number((Math.abs(value) * settings.tolerance).toPrecision(15));
  const low = Number((value - margin).toPrecision(15));
  const high = Number((value + margin).toPrecision(15));
  const met = compareDecimals(call('ABS', operation(ACTUAL, '-', literal(value))), '<=', literal(margin));
  const ratio =
    low > 0
      ? call(
          'IF',
          operation(ACTUAL, '<', literal(low)),
          operation(ACTUAL, '/', literal(low)),
          operation(literal(2), '-', operation(ACTUAL, '/', literal(high))),
        )
      : NOTHING;
  return { accepts, met, ratio, uncapped: call('IF', met, literal(1), call('MAX', NOTHING, ratio)) };
}

function deadlineRule(target: Deadline): Rule {
  const day = call('INT', ACTUAL);
  const inTime = operation(day, target.operator === '<' ? '<' : '<=', dateLiteral(target.date));
  const test = target.from === null ? inTime : call('AND', inTime, operation(day, '>=', dateLiteral(target.from)));
  const met = call('IF', isPlainNumber('actual'), test, literal(false));
  return {
    // A date of this century, or a plain "not done": a bare ON doesn't say when.
    accepts: call(
      'IF',
      isPlainNumber('actual'),
      call(
        'AND',
        operation(ACTUAL, '>=', dateLiteral('2000-01-01')),
        operation(ACTUAL, '<', dateLiteral('2100-01-01')),
      ),
      isOneOf(notDoneWords),
    ),
    met,
    ratio: NOTHING,
    uncapped: call('IF', met, literal(1), NOTHING),
  };
}

/** What staff type for "done" and "not done"; compared without case. */
export const doneWords = ['ON', 'SI', 'SÌ', "SI'"] as const;
const notDoneWords = ['OFF', 'NO'] as const;

function switchRule(target: Switch): Rule {
  const done = call(
    'OR',
    operation(ACTUAL, '=', literal(true)),
    operation(ACTUAL, '=', literal(1)),
    isOneOf(doneWords),
  );
  const notDone = call(
    'OR',
    operation(ACTUAL, '=', literal(false)),
    operation(ACTUAL, '=', literal(0)),
    isOneOf(notDoneWords),
  );
  const met = target.on ? done : notDone;
  return { accepts: call('OR', done, notDone), met, ratio: NOTHING, uncapped: call('IF', met, literal(1), NOTHING) };
}

function isOneOf(words: readonly string[]): Expression {
  return call('OR', ...words.map((word) => operation(call('UPPER', call('TRIM', ACTUAL)), '=', literal(word))));
}
