import type { AssessedIndicator, AssessedPlan } from '../assess';
import { groupBy } from '../groupBy';
import { answeringFor } from './owning';

/** Indicators of one owner that nobody has reported on yet. */
export interface Unreported {
  /** Null for those of objectives without one. */
  readonly owner: string | null;
  readonly indicators: readonly AssessedIndicator[];
}

/** Who still has results to give, in the plan's order: late ones and those whose period is still open. */
export function unreportedByOwner({ plan, indicators }: AssessedPlan): Unreported[] {
  const missing = indicators.filter(({ judgement: { status } }) => status === 'notReported' || status === 'pending');
  const byOwner = groupBy(missing, ({ indicator: { objectivePlace } }) => {
    const objective = objectivePlace === null ? undefined : plan.objectives[objectivePlace];
    return objective === undefined ? null : answeringFor(objective);
  });
  return [...byOwner].map(([owner, theirs]) => ({ owner, indicators: theirs }));
}
