import { levels, type DeclaredOwner, type Level, type Objective, type Plan } from '../../plan/plan';
import { answeringFor } from '../../plan/rollup/owning';

/** An objective of a plan, by its place in the plan's list: codes may be missing, or taken twice. */
export interface PlacedObjective {
  readonly objective: Objective;
  readonly place: number;
}

export type OwnedLevel = Exclude<Level, 'strategic'>;

export interface Holder {
  readonly owner: string;
  readonly declared: DeclaredOwner | null;
  readonly groups: readonly { readonly level: OwnedLevel; readonly objectives: readonly PlacedObjective[] }[];
}

/** Who answers for what, as Piano's sheets part it. */
export interface Holders {
  /** Those the plan declares, in its order; then others with individual or organisational objectives. */
  readonly managers: readonly Holder[];
  /** The others, who have only team objectives, in the order of their names. */
  readonly offices: readonly Holder[];
  readonly strategic: readonly PlacedObjective[];
  /** Objectives that somebody should answer for, and nobody is written beside. */
  readonly unowned: Holder | null;
}

export function holdersOf({ objectives, declared }: Plan): Holders {
  const placed = objectives.map((objective, place) => ({ objective, place }));
  const owned = placed.filter(({ objective: { level } }) => level !== 'strategic');
  const managers = new Set([
    ...declared.owners.map(({ owner }) => owner),
    ...owned.flatMap(({ objective }) => (objective.level === 'team' ? [] : (answeringFor(objective) ?? []))),
  ]);
  const offices = new Set(
    owned.flatMap(({ objective }) => answeringFor(objective) ?? []).filter((name) => !managers.has(name)),
  );
  const holder = (owner: string | null): Holder => ({
    owner: owner ?? '',
    declared: declared.owners.find((each) => each.owner === owner) ?? null,
    groups: groupsOf(owned.filter(({ objective }) => answeringFor(objective) === owner)),
  });
  const unowned = holder(null);
  return {
    managers: [...managers].map(holder),
    offices: [...offices].sort((a, b) => a.localeCompare(b, 'it', { numeric: true })).map(holder),
    strategic: placed.filter(({ objective: { level } }) => level === 'strategic'),
    unowned: unowned.groups.length === 0 ? null : unowned,
  };
}

function groupsOf(owned: readonly PlacedObjective[]): Holder['groups'] {
  return levels.flatMap((level) => {
    if (level === 'strategic') return [];
    const objectives = owned.filter(({ objective }) => objective.level === level);
    return objectives.length === 0 ? [] : [{ level, objectives }];
  });
}
