import { noBaseline, type Baseline } from '../baseline';
import type { WrittenCell } from '../cell';
import { canonicalTarget } from '../target/printTarget';
import { readTarget } from '../target/readTarget';
import type { ReadTarget, Target } from '../target/target';
import { computedCells, type ComputedCells } from './computedCells';
import { evaluate } from './evaluate';
import { call, type Expression } from './expression';
import { compileRule, unchanged } from './rule';
import type { Settings } from './settings';
import { isAssessed, statuses, type Status } from './status';

/** The cells an indicator is judged from. */
export interface IndicatorCells {
  readonly target: WrittenCell;
  readonly baseline: WrittenCell;
  readonly actual: WrittenCell;
}

export interface JudgementContext {
  readonly year: number;
  /** `YYYY-MM-DD`. */
  readonly referenceDate: string;
  readonly settings: Settings;
}

export interface Judgement {
  readonly status: Status;
  /** 0…1 after cap and cut; null unless the status is one that carries a degree. */
  readonly achievement: number | null;
  /** The same without cap, cut to four decimals. */
  readonly uncapped: number | null;
  /** What stands in the sheet; null where the target can't be read and plain words stand there instead. */
  readonly cells: ComputedCells | null;
}

/** Judges an indicator whose target was read: the very expressions that go into the sheet are evaluated here. */
export function judge(
  reading: ReadTarget,
  baseline: Baseline,
  written: IndicatorCells,
  context: JudgementContext,
): Judgement {
  const rule = compileRule(reading.target, baseline, context.settings);
  const over = periodIsOver(reading.target, context);
  const cells = computedCells(rule, untouched(reading, written, context.year), over, context.settings);
  const inputs = {
    target: written.target.value,
    baseline: written.baseline.value,
    actual: written.actual.value,
    degree: null,
  };
  const degree = evaluate(cells.degree, inputs);
  const status = statusNamed(evaluate(cells.status, { ...inputs, degree }));
  const assessed = isAssessed(status);
  return {
    status,
    achievement: assessed && typeof degree === 'number' ? degree : null,
    uncapped: assessed ? uncappedDegree(status, evaluate(rule.uncapped, inputs)) : null,
    cells,
  };
}

/** A target that can't be read is judged by nothing: its status says so, whatever the result. */
export const unreadableJudgement: Judgement = {
  status: 'targetToCorrect',
  achievement: null,
  uncapped: null,
  cells: null,
};

/** The reference date has reached the deadline, or 31 December of the plan year. */
function periodIsOver(target: Target, context: JudgementContext): boolean {
  const end = target.kind === 'deadline' ? target.date : `${String(context.year)}-12-31`;
  return context.referenceDate >= end;
}

/** The baseline is guarded only where the reading rests on it: `50` beside 0 is "at least", beside 60 "at most". */
function untouched(reading: ReadTarget, written: IndicatorCells, year: number): Expression {
  const targetUntouched = unchanged('target', written.target);
  const alone = readTarget(written.target, { baseline: noBaseline, year });
  const restsOnBaseline =
    reading.target.kind === 'threshold' &&
    (reading.target.impliedOperator ||
      reading.target.operator === '=' ||
      alone.status === 'unreadable' ||
      canonicalTarget(alone.target) !== canonicalTarget(reading.target));
  return restsOnBaseline ? call('AND', targetUntouched, unchanged('baseline', written.baseline)) : targetUntouched;
}

function uncappedDegree(status: Status, value: unknown): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  const cutDegree = Math.floor(Number((value * 10000).toFixed(6))) / 10000;
  return status === 'met' ? cutDegree : Math.min(0.9999, cutDegree);
}

function statusNamed(value: unknown): Status {
  const status = statuses.find((name) => name === value);
  if (status === undefined) throw new Error(`A rule gave ${JSON.stringify(value)} where a status was due`);
  return status;
}
