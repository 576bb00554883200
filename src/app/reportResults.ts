import type { AssessedPlan, PlacedFinding } from '../plan/assess';
import type { Results } from '../plan/assessResults';
import { isAccepted } from '../worksheet/remembered';
import { findingReport, indicatorReport, rollupReport } from './buildReport';
import type { Done } from './outcome';
import type { FindingReport, PlanReport } from './report';

/** The report of a plan in which only some results were typed anew; what has not changed is taken over. */
export function reportResults(
  { report, view }: Pick<Done, 'report' | 'view'>,
  assessed: AssessedPlan,
  results: Results,
  language: 'it' | 'en',
): PlanReport {
  const { sheet } = report.plan;
  // What was said of the sheet as a whole comes first.
  const ofSheet = report.findings.length - view.assessed.findings.length;
  const told = new Map(view.assessed.findings.map((placed, index) => [placed, report.findings[ofSheet + index]]));
  const tell = (placed: PlacedFinding): FindingReport =>
    told.get(placed) ?? findingReport(placed, sheet, language, isAccepted(view, placed, sheet));
  return {
    ...report,
    plan: {
      ...report.plan,
      indicators: report.plan.indicators.map((before, place) => {
        const after = results.has(place) ? assessed.indicators[place] : undefined;
        return after === undefined ? before : indicatorReport(after, language);
      }),
    },
    rollup: rollupReport(assessed, view.settings),
    findings: [...report.findings.slice(0, ofSheet), ...assessed.findings.map(tell)],
  };
}
