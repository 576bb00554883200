import type { AssessedPlan } from '../plan/assess';
import type { CellAddress, Objective } from '../plan/plan';

export const planCells = ['code', 'owner', 'baseline', 'actual', 'weight'] as const;

/** Which of the cells about an indicator or objective. */
export type PlanCell = (typeof planCells)[number] | `target ${number}`;

export interface CellOfPlan {
  /** Code of the indicator or objective. */
  readonly about: string;
  readonly holds: PlanCell;
}

/** What a cell of the plan holds; null when it is none that a finding, of that objective, can be about. */
export function cellAt({ plan }: AssessedPlan, address: CellAddress, of: string | null): CellOfPlan | null {
  for (const indicator of plan.indicators) {
    const about = indicator.code;
    if (indicator.cell === address) return { about, holds: 'code' };
    if (indicator.baseline.cell === address) return { about, holds: 'baseline' };
    if (indicator.actual?.cell === address) return { about, holds: 'actual' };
    if (indicator.weight?.cell === address) return { about, holds: 'weight' };
    const target = indicator.targets.find(({ cell }) => cell === address);
    if (target !== undefined) return { about, holds: `target ${target.year}` };
  }
  for (const objective of plan.objectives) {
    const { code: about, cell, weight, spelledElsewhere } = objective;
    if ([cell, ...spelledElsewhere.map((spelling) => spelling.cell)].includes(address)) return { about, holds: 'code' };
    if (weight?.cell === address) return { about, holds: 'weight' };
    if (isOwnersCell(objective, address, of)) return { about, holds: 'owner' };
  }
  return null;
}

/** On a row with a strategic objective and one below it, an owner is the one's or the other's. */
function isOwnersCell({ code, ownerCell }: Objective, address: CellAddress, of: string | null): boolean {
  return ownerCell === address && code === of;
}

/** Where a cell of the plan is now; null when it is gone. */
export function addressOf({ plan }: AssessedPlan, { about, holds }: CellOfPlan): CellAddress | null {
  const indicator = plan.indicators.find(({ code }) => code === about);
  const objective = plan.objectives.find(({ code }) => code === about);
  switch (holds) {
    case 'code':
      return indicator?.cell ?? objective?.cell ?? null;
    case 'weight':
      return indicator?.weight?.cell ?? objective?.weight?.cell ?? null;
    case 'owner':
      return objective?.ownerCell ?? null;
    case 'baseline':
      return indicator?.baseline.cell ?? null;
    case 'actual':
      return indicator?.actual?.cell ?? null;
    default:
      return indicator?.targets.find(({ year }) => holds === `target ${year}`)?.cell ?? null;
  }
}
