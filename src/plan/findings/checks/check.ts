import type { CellAddress, Indicator, Objective, Plan } from '../../plan';
import type { Finding } from '../finding';

/** What a rule across the plan has to say, and of whom. */
export interface Checked {
  readonly finding: Finding;
  /** Null when it is about the plan as a whole. */
  readonly about: { readonly objective: Objective } | { readonly indicator: Indicator } | null;
  readonly cell: CellAddress | null;
  /** Year of the target it is about. */
  readonly year: number | null;
}

/** One law a plan should uphold. It never throws, and says the same whatever the order of the rows. */
export type Check = (plan: Plan) => readonly Checked[];

export function atObjective(objective: Objective, finding: Finding, cell: CellAddress = objective.cell): Checked {
  return { finding, about: { objective }, cell, year: null };
}

export function atIndicator(
  indicator: Indicator,
  finding: Finding,
  cell: CellAddress = indicator.cell,
  year: number | null = null,
): Checked {
  return { finding, about: { indicator }, cell, year };
}

export function atPlan(finding: Finding): Checked {
  return { finding, about: null, cell: null, year: null };
}
