import type { AssessedPlan } from '../assess';
import { groupBy } from '../groupBy';
import { levels, type Declared, type Level, type Objective } from '../plan';
import { meanOfIndicators, meanOfObjectives, type Mean, type MeanSettings } from './mean';
import { answeringFor } from './owning';

export interface RollUp {
  readonly objectives: readonly {
    readonly objective: Objective;
    readonly own: Mean;
    readonly childrenMean: number | null;
  }[];
  readonly owners: readonly ({ readonly owner: string; readonly level: Level; readonly objectives: number } & Mean)[];
  readonly levels: readonly ({ readonly level: Level } & Mean)[];
}

/** Indicators → objective → owner and level. Levels are never mixed; an objective's figure is of its own indicators. */
export function rollUp({ plan, indicators }: AssessedPlan, settings: MeanSettings): RollUp {
  const byObjective = groupBy(indicators, ({ indicator }) => indicator.objectivePlace);
  const measured = plan.objectives.map((objective, place) => ({
    objective,
    own: meanOfIndicators(byObjective.get(place) ?? [], settings),
  }));
  const children = groupBy(measured, ({ objective }) => objective.parent);
  return {
    objectives: measured.map((one) => ({
      ...one,
      childrenMean: meanOfObjectives(children.get(one.objective.code) ?? []).mean,
    })),
    owners: levels.flatMap((level) => {
      const owned = measured.filter(({ objective }) => objective.level === level && answeringFor(objective) !== null);
      return [...groupBy(owned, ({ objective }) => answeringFor(objective) ?? '')].map(([owner, theirs]) => ({
        owner,
        level,
        objectives: theirs.length,
        ...meanOfObjectives(theirs),
      }));
    }),
    levels: levels
      .map((level) => ({ level, of: measured.filter(({ objective }) => objective.level === level) }))
      .filter(({ of }) => of.length > 0)
      .map(({ level, of }) => ({ level, ...meanOfObjectives(of) })),
  };
}

export interface CountedOwner {
  readonly owner: string;
  readonly individual: number;
  readonly organisational: number;
  readonly team: number;
}

/** Objectives of each owner by level, to hold against what the plan declares: its managers first, as declared. */
export function countByOwner(objectives: readonly Objective[], declared: Declared): CountedOwner[] {
  const byOwner = groupBy(objectives, answeringFor);
  const owners = new Set([...declared.owners.map(({ owner }) => owner), ...byOwner.keys()]);
  return [...owners].flatMap((owner) => {
    if (owner === null) return [];
    const count = (level: Level): number =>
      (byOwner.get(owner) ?? []).filter((objective) => objective.level === level).length;
    return { owner, individual: count('individual'), organisational: count('organisational'), team: count('team') };
  });
}
