import { compileCells, judgeBy, unreadJudgement, type Judgement, type JudgementContext } from './achievement/judge';
import type { ComputedCells } from './achievement/computedCells';
import type { Baseline } from './baseline';
import { emptyWritten, type CellValue } from './cell';
import { countingTarget, type Indicator } from './plan';
import type { TargetReading } from './target/target';

interface Judged {
  readonly cells: ComputedCells;
  readonly byResult: Map<CellValue, Judgement>;
}

/** Judges the indicators of one plan; rules and judgements of what was read once are made once. */
export function judgingOnce(context: JudgementContext): (indicator: Indicator) => Judgement {
  const known = new Map<TargetReading, Map<Baseline, Judged>>();
  return (indicator) => {
    const target = countingTarget(indicator, context.year);
    if (target?.reading.status !== 'read') return unreadJudgement(target?.reading);
    const { reading } = target;
    const { baseline } = indicator;
    const written = {
      target: target.written,
      baseline: baseline.written,
      actual: indicator.actual?.written ?? emptyWritten,
    };
    const ofTarget = known.get(reading) ?? new Map<Baseline, Judged>();
    known.set(reading, ofTarget);
    const judged = ofTarget.get(baseline.reading) ?? {
      cells: compileCells(reading, baseline.reading, written, context),
      byResult: new Map<CellValue, Judgement>(),
    };
    ofTarget.set(baseline.reading, judged);
    const judgement = judged.byResult.get(written.actual.value) ?? judgeBy(judged.cells, written);
    judged.byResult.set(written.actual.value, judgement);
    return judgement;
  };
}
