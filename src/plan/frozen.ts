import type { Judgement } from './achievement/judge';
import { statusNames } from './achievement/statusNames';
import type { AssessedIndicator, AssessedPlan, PlacedFinding } from './assess';
import { found, wholeOf } from './findings/found';
import { inSheetOrder } from './findings/inSheetOrder';
import { percentage } from './numbers/percentage';

/** What stands beside an indicator since its figures were fixed. */
export type FrozenFigures = Pick<Judgement, 'status' | 'achievement'> & Partial<Pick<Judgement, 'uncapped' | 'share'>>;

/**
 * The plan with the figures that were fixed, which are what was validated: they stay whatever was typed since. Where the
 * plan would now say otherwise, a finding tells.
 * @param figuresOf by the place of the indicator; null where none stand beside it
 */
export function withFrozenFigures(
  assessed: AssessedPlan,
  figuresOf: (index: number) => FrozenFigures | null,
): AssessedPlan {
  const told: PlacedFinding[] = [];
  const indicators = assessed.indicators.map((indicator, index): AssessedIndicator => {
    const frozen = figuresOf(index);
    if (frozen === null) return indicator;
    const { judgement } = indicator;
    if (isSame(frozen, judgement)) return indicator;
    const finding = difference(indicator, frozen);
    told.push(finding);
    const kept = { ...judgement, uncapped: null, share: null, ...frozen };
    return { ...indicator, judgement: kept, findings: inSheetOrder([...indicator.findings, finding]) };
  });
  return { ...assessed, indicators, findings: inSheetOrder([...assessed.findings, ...told]) };
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
