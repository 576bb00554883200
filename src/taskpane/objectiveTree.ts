import type { AssessedPlan } from '../plan/assess';
import type { MeanSettings, Mean } from '../plan/rollup/mean';
import { meanOfObjectives } from '../plan/rollup/mean';
import { rollUp } from '../plan/rollup/rollUp';
import type { Objective } from '../plan/plan';
import { groupBy } from '../plan/groupBy';

/** An objective with what counts in it. */
export interface ObjectiveNode {
  /** Its place in the plan's list. */
  readonly place: number;
  readonly objective: Objective;
  readonly own: Mean;
  /** Mean of the objectives below it; null when none has a figure. */
  readonly childrenMean: number | null;
  readonly children: readonly ObjectiveNode[];
  /** Its own indicators, by their places in the plan's list. */
  readonly indicators: readonly number[];
}

export interface ObjectiveTree {
  /** The plan's one figure: the mean of all its objectives. */
  readonly mean: Mean;
  /** Objectives that have a figure, and so are in it. */
  readonly counted: number;
  /** Those that stand under no other. */
  readonly roots: readonly ObjectiveNode[];
}

/** The plan as the summary shows it, from the strategic objectives down to the indicators. */
export function objectiveTree(assessed: AssessedPlan, settings: MeanSettings): ObjectiveTree {
  const { objectives } = rollUp(assessed, settings);
  const codes = new Set(objectives.map(({ objective }) => objective.code));
  const below = groupBy(
    objectives.map((one, place) => ({ ...one, place })),
    ({ objective: { parent, code } }) => (parent !== null && parent !== code && codes.has(parent) ? parent : null),
  );
  const indicators = groupBy(
    assessed.indicators.map(({ indicator }, place) => ({ place, of: indicator.objectivePlace })),
    ({ of }) => of,
  );
  const nodesUnder = (code: string | null, seen: ReadonlySet<string>): ObjectiveNode[] =>
    (below.get(code) ?? []).map(({ objective, own, childrenMean, place }) => ({
      place,
      objective,
      own,
      childrenMean,
      // Two objectives may claim one code, and so each other.
      children: seen.has(objective.code) ? [] : nodesUnder(objective.code, new Set([...seen, objective.code])),
      indicators: (indicators.get(place) ?? []).map((each) => each.place),
    }));
  return {
    mean: meanOfObjectives(objectives),
    counted: objectives.filter(({ own }) => own.mean !== null).length,
    roots: nodesUnder(null, new Set()),
  };
}
