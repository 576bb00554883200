import type { JudgementContext } from './achievement/judge';
import { cellFindings, type AssessedIndicator, type AssessedPlan } from './assess';
import type { WrittenCell } from './cell';
import type { Finding } from './findings/finding';
import { inSheetOrder } from './findings/inSheetOrder';
import { judgingOnce } from './judgeOnce';
import { isOwedReason, owedReasons } from './owedReasons';
import { withResult } from './readPlan';

/** Results as they are written now, by the place of their indicator in the plan. */
export type Results = ReadonlyMap<number, WrittenCell>;

/**
 * A judged plan in which only some results were typed anew: the same as judging all of it again, at the cost of those
 * indicators. No rule across the plan looks at results; what they said before still holds.
 */
export function assessResults(before: AssessedPlan, results: Results, context: JudgementContext): AssessedPlan {
  const indicators = before.indicators.map((each, place) => {
    const written = results.get(place);
    return written === undefined ? each : assessResult(each, written, context);
  });
  const retyped = [...results.keys()].flatMap((place) => before.indicators[place]?.findings ?? []);
  const dropped = new Set(retyped);
  const others = before.findings.filter((finding) => !dropped.has(finding));
  const added = [...results.keys()].flatMap((place) => indicators[place]?.findings ?? []);
  return {
    plan: { ...before.plan, indicators: indicators.map(({ indicator }) => indicator) },
    indicators,
    findings: inSheetOrder([...others, ...added]),
  };
}

function assessResult(before: AssessedIndicator, written: WrittenCell, context: JudgementContext): AssessedIndicator {
  const { actual } = before.indicator;
  if (actual === null) return before;
  const indicator = withResult(before.indicator, { ...actual, written }, { ...context, planYear: context.year });
  const ofCells = new Set<Finding>(cellFindings(before.indicator).map(({ finding }) => finding));
  const ofPlan = before.findings.filter(({ finding }) => !ofCells.has(finding) && !isOwedReason(finding));
  const judgement = judgingOnce(context)(indicator);
  return {
    indicator,
    judgement,
    findings: inSheetOrder([...cellFindings(indicator), ...ofPlan, ...owedReasons(indicator, judgement, context.year)]),
  };
}
