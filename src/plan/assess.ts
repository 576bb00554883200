import { judge, unreadJudgement, type Judgement, type JudgementContext } from './achievement/judge';
import { emptyWritten } from './cell';
import type { Finding } from './findings/finding';
import { countingTarget, type CellAddress, type Indicator, type Objective, type Plan } from './plan';

/** A finding and the place it is about. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly cell: CellAddress | null;
  readonly objective: string | null;
  readonly indicator: string | null;
  /** Year of the target it is about; null when it is about something else. */
  readonly year: number | null;
}

export interface AssessedIndicator {
  readonly indicator: Indicator;
  readonly judgement: Judgement;
  readonly findings: readonly PlacedFinding[];
}

export interface AssessedPlan {
  readonly plan: Plan;
  readonly indicators: readonly AssessedIndicator[];
  /** All findings: those of objectives stand before the indicators of each, in sheet order. */
  readonly findings: readonly PlacedFinding[];
}

/** Judges every indicator of a plan and gathers what there is to say about each. */
export function assessPlan(plan: Plan, context: JudgementContext): AssessedPlan {
  const indicators = plan.indicators.map((indicator) => assessIndicator(indicator, context));
  return { plan, indicators, findings: inSheetOrder(plan.objectives, indicators) };
}

function assessIndicator(indicator: Indicator, context: JudgementContext): AssessedIndicator {
  const target = countingTarget(indicator, context.year);
  const judgement =
    target?.reading.status === 'read'
      ? judge(
          target.reading,
          indicator.baseline.reading,
          {
            target: target.written,
            baseline: indicator.baseline.written,
            actual: indicator.actual?.written ?? emptyWritten,
          },
          context,
        )
      : unreadJudgement(target?.reading);
  return { indicator, judgement, findings: indicatorFindings(indicator) };
}

function indicatorFindings(indicator: Indicator): PlacedFinding[] {
  const place = (cell: CellAddress, year: number | null) => (finding: Finding) => ({
    finding,
    cell,
    objective: indicator.objective,
    indicator: indicator.code,
    year,
  });
  return [
    ...indicator.findings.map(place(indicator.cell, null)),
    ...indicator.baseline.reading.findings.map(place(indicator.baseline.cell, null)),
    ...indicator.targets.flatMap(({ reading, cell, year }) => reading.findings.map(place(cell, year))),
    ...(indicator.actual?.reading.findings.map(place(indicator.actual.cell, null)) ?? []),
  ];
}

function inSheetOrder(objectives: readonly Objective[], indicators: readonly AssessedIndicator[]): PlacedFinding[] {
  const byObjective = new Map(objectives.map((objective) => [objective.code, objective]));
  const seen = new Set<string>();
  return indicators.flatMap(({ indicator, findings }) => {
    const objective = indicator.objective === null ? undefined : byObjective.get(indicator.objective);
    if (objective === undefined || seen.has(objective.code)) return findings;
    seen.add(objective.code);
    const own = objective.findings.map((finding) => ({
      finding,
      cell: objective.cell,
      objective: objective.code,
      indicator: null,
      year: null,
    }));
    return [...own, ...findings];
  });
}
