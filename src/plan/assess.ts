import type { Judgement, JudgementContext } from './achievement/judge';
import { checkPlan } from './findings/checks/checkPlan';
import type { Checked } from './findings/checks/check';
import type { Finding } from './findings/finding';
import { inSheetOrder } from './findings/inSheetOrder';
import { groupBy } from './groupBy';
import { owedReasons } from './owedReasons';
import { judgingOnce } from './judgeOnce';
import type { CellAddress, Indicator, Plan } from './plan';

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
  /** Everything there is to say, in sheet order; what has no cell comes last. */
  readonly findings: readonly PlacedFinding[];
}

/** Judges every indicator of a plan and gathers what there is to say about each, and across the plan. */
export function assessPlan(plan: Plan, context: JudgementContext): AssessedPlan {
  const checked = checkPlan(plan);
  const byIndicator = groupBy(checked, ({ about }) =>
    about !== null && 'indicator' in about ? about.indicator : null,
  );
  const judge = judgingOnce(context);
  const indicators = plan.indicators.map((indicator): AssessedIndicator => {
    const judgement = judge(indicator);
    const findings = [
      ...cellFindings(indicator),
      ...(byIndicator.get(indicator) ?? []).map(placed),
      ...owedReasons(indicator, judgement, context.year),
    ];
    return { indicator, judgement, findings: inSheetOrder(findings) };
  });
  const others = (byIndicator.get(null) ?? []).map(placed);
  return { plan, indicators, findings: inSheetOrder([...others, ...indicators.flatMap(({ findings }) => findings)]) };
}

/** What the indicator's own cells gave rise to. */
export function cellFindings(indicator: Indicator): PlacedFinding[] {
  const place = (cell: CellAddress, year: number | null) => (finding: Finding) => ({
    finding,
    cell,
    objective: indicator.objective,
    indicator: indicator.code,
    year,
  });
  return [
    ...indicator.baseline.reading.findings.map(place(indicator.baseline.cell, null)),
    ...indicator.targets.flatMap(({ reading, cell, year }) => reading.findings.map(place(cell, year))),
    ...(indicator.actual?.reading.findings.map(place(indicator.actual.cell, null)) ?? []),
  ];
}

function placed({ finding, about, cell, year }: Checked): PlacedFinding {
  if (about === null) return { finding, cell, objective: null, indicator: null, year };
  if ('objective' in about) return { finding, cell, objective: about.objective.code, indicator: null, year };
  return { finding, cell, objective: about.indicator.objective, indicator: about.indicator.code, year };
}
