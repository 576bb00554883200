import type { Judgement } from './achievement/judge';
import { statusNames } from './achievement/statusNames';
import type { AssessedIndicator, AssessedPlan, PlacedFinding } from './assess';
import { found, wholeOf } from './findings/found';
import { inSheetOrder } from './findings/inSheetOrder';
import { isOwedReason, owedReasons } from './owedReasons';
import { percentage } from './numbers/percentage';

/** What stands beside an indicator since its figures were fixed. */
export type FrozenFigures = Pick<Judgement, 'status' | 'achievement'> & Partial<Pick<Judgement, 'uncapped' | 'share'>>;

/**
 * The plan with the figures that were fixed, which are what was validated: they stay whatever was typed since. Where the
 * plan would now say otherwise, a finding tells; causes are owed for the figures that were fixed.
 * @param figuresOf by the place of the indicator; null where none stand beside it
 */
export function withFrozenFigures(
  assessed: AssessedPlan,
  figuresOf: (index: number) => FrozenFigures | null,
): AssessedPlan {
  const told: PlacedFinding[] = [];
  const dropped = new Set<PlacedFinding>();
  const indicators = assessed.indicators.map((indicator, index): AssessedIndicator => {
    const frozen = figuresOf(index);
    if (frozen === null) return indicator;
    const { judgement } = indicator;
    if (isSame(frozen, judgement)) return indicator;
    const kept = { ...judgement, uncapped: null, share: null, ...frozen };
    const own = [difference(indicator, frozen), ...owedReasons(indicator.indicator, kept, assessed.plan.year)];
    const isOwed = ({ finding }: PlacedFinding): boolean => isOwedReason(finding);
    told.push(...own);
    for (const finding of indicator.findings.filter(isOwed)) dropped.add(finding);
    const others = indicator.findings.filter((finding) => !isOwed(finding));
    return { ...indicator, judgement: kept, findings: inSheetOrder([...others, ...own]) };
  });
  const others = assessed.findings.filter((finding) => !dropped.has(finding));
  return { ...assessed, indicators, findings: inSheetOrder([...others, ...told]) };
}

const isSame = (frozen: FrozenFigures, now: Judgement): boolean =>
  frozen.status === now.status && frozen.achievement === now.achievement;

function difference({ indicator, judgement }: AssessedIndicator, frozen: FrozenFigures): PlacedFinding {
  const { code, objective, actual, cell } = indicator;
  const { status, achievement } = judgement;
  const payload = {
    frozen: { status: frozen.status, achievement: frozen.achievement },
    now: { status, achievement },
  };
  const written = [statusNames.it[status], achievement === null ? '' : percentage(achievement, 'it')].join(' ').trim();
  const finding = found('ACT-071', payload, written, wholeOf(written));
  return { finding, cell: actual?.cell ?? cell, objective, indicator: code, year: null };
}
