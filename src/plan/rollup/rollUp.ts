import type { AssessedPlan } from '../assess';
import { levels, type Level, type Objective } from '../plan';
import { meanOfIndicators, meanOfMeans, type Mean } from './mean';

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
export function rollUp({ plan, indicators }: AssessedPlan): RollUp {
  const byObjective = groupBy(indicators, ({ indicator }) => indicator.objective ?? '');
  const measured = plan.objectives.map((objective) => ({
    objective,
    own: meanOfIndicators(byObjective.get(objective.code) ?? []),
  }));
  const children = groupBy(measured, ({ objective }) => objective.parent ?? '');
  return {
    objectives: measured.map((one) => ({
      ...one,
      childrenMean: meanOfMeans((children.get(one.objective.code) ?? []).map(({ own }) => own)).mean,
    })),
    owners: levels.flatMap((level) => {
      const owned = measured.filter(({ objective }) => objective.level === level && ownerOf(objective) !== null);
      return [...groupBy(owned, ({ objective }) => ownerOf(objective) ?? '')].map(([owner, theirs]) => ({
        owner,
        level,
        objectives: theirs.length,
        ...meanOfMeans(theirs.map(({ own }) => own)),
      }));
    }),
    levels: levels
      .map((level) => ({ level, of: measured.filter(({ objective }) => objective.level === level) }))
      .filter(({ of }) => of.length > 0)
      .map(({ level, of }) => ({ level, ...meanOfMeans(of.map(({ own }) => own)) })),
  };
}

export interface CountedOwner {
  readonly owner: string;
  readonly individual: number;
  readonly organisational: number;
  readonly team: number;
}

/** Objectives of each owner by level, to hold against what the plan declares. */
export function countByOwner(objectives: readonly Objective[]): CountedOwner[] {
  const owned = objectives.filter((objective) => ownerOf(objective) !== null);
  return [...groupBy(owned, (objective) => ownerOf(objective) ?? '')].map(([owner, theirs]) => {
    const count = (level: Level): number => theirs.filter((objective) => objective.level === level).length;
    return { owner, individual: count('individual'), organisational: count('organisational'), team: count('team') };
  });
}

const ownerOf = ({ owner }: Objective): string | null => owner.canonical ?? owner.proposed;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
