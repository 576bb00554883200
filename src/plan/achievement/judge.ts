import { noBaseline, type Baseline } from '../baseline';
import type { WrittenCell } from '../cell';
import { canonicalTarget } from '../target/printTarget';
import { readTarget } from '../target/readTarget';
import type { ReadTarget, Target, TargetReading } from '../target/target';
import { computedCells, type ComputedCells } from './computedCells';
import { evaluate } from './evaluate';
import { call, type Expression } from './expression';
import { compileRule } from './compileRule';
import type { Settings } from './settings';
import { isAssessed, statuses, type Status } from './status';
import { unchanged } from './unchanged';

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
  /** Share of a change that was achieved, cut like a degree; null for other kinds, and beside no degree. */
  readonly share: number | null;
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
  return judgeBy(compileCells(reading, baseline, written, context), written);
}

/** What stands in the sheet, whatever the result. */
export function compileCells(
  reading: ReadTarget,
  baseline: Baseline,
  written: Pick<IndicatorCells, 'target' | 'baseline'>,
  context: JudgementContext,
): ComputedCells {
  const rule = compileRule(reading.target, baseline, context.settings);
  const over = periodIsOver(reading.target, context);
  return computedCells(rule, untouched(reading, written, context), over, context.settings);
}

export function judgeBy(cells: ComputedCells, written: IndicatorCells): Judgement {
  const inputs = {
    target: written.target.value,
    baseline: written.baseline.value,
    actual: written.actual.value,
    degree: null,
  };
  const degree = evaluate(cells.degree, inputs);
  const status = statusNamed(evaluate(cells.status, { ...inputs, degree }));
  const figure = (cell: Expression | null): number | null => {
    const value = cell === null || !isAssessed(status) ? null : evaluate(cell, inputs);
    return typeof value === 'number' ? value : null;
  };
  return {
    status,
    achievement: isAssessed(status) && typeof degree === 'number' ? degree : null,
    uncapped: figure(cells.uncapped),
    share: figure(cells.share),
    cells,
  };
}

/**
 * A target that can't be read is judged by nothing: its status says so, whatever the result. One that was struck out
 * (*stralciato*, *non applicabile*) needs no correcting: it leaves the mean.
 */
export function unreadJudgement(reading: TargetReading | undefined): Judgement {
  const isStruckOut = reading?.findings.some(({ code }) => code === 'TGT-006') === true;
  const status = isStruckOut ? 'notAssessable' : 'targetToCorrect';
  return { status, achievement: null, uncapped: null, share: null, cells: null };
}

/** The reference date has reached the last deadline written, or 31 December of the plan year. */
function periodIsOver(target: Target, context: JudgementContext): boolean {
  return context.referenceDate >= (lastDay(target) ?? `${String(context.year)}-12-31`);
}

function lastDay(target: Target): string | null {
  switch (target.kind) {
    case 'deadline':
      return target.date;
    case 'compound':
      return (
        target.parts
          .flatMap((part) => (part.kind === 'deadline' ? [part.date] : []))
          .sort()
          .at(-1) ?? null
      );
    case 'milestones':
      return target.years.find((milestone) => milestone.target === target.counting)?.date ?? null;
    default:
      return null;
  }
}

/**
 * The baseline is guarded only where the reading rests on it: `50` beside 0 is "at least", beside 60 "at most", and a
 * change is nothing without it. A target that reads the same beside no baseline doesn't need it.
 */
function untouched(
  reading: ReadTarget,
  written: Pick<IndicatorCells, 'target' | 'baseline'>,
  context: JudgementContext,
): Expression {
  const targetUntouched = unchanged('target', written.target);
  return restsOnBaseline(reading, written.target, context)
    ? call('AND', targetUntouched, unchanged('baseline', written.baseline))
    : targetUntouched;
}

function restsOnBaseline({ target }: ReadTarget, written: WrittenCell, context: JudgementContext): boolean {
  if (context.settings.method === 'fromBaseline') return target.kind === 'threshold' || target.kind === 'change';
  if (target.kind === 'threshold' && (target.impliedOperator || target.operator === '=')) return true;
  const { scale } = context.settings;
  const alone = readTarget(written, { baseline: noBaseline, year: context.year, scale });
  return alone.status === 'unreadable' || canonicalTarget(alone.target) !== canonicalTarget(target);
}

function statusNamed(value: unknown): Status {
  const status = statuses.find((name) => name === value);
  if (status === undefined) throw new Error(`A rule gave ${JSON.stringify(value)} where a status was due`);
  return status;
}
