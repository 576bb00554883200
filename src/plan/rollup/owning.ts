import type { Declared, Level, Objective } from '../plan';

/** Who answers for an objective: as written, else as proposed. */
export const answeringFor = ({ owner }: Objective): string | null => owner.canonical ?? owner.proposed;

/** Strategic objectives are the whole body's; the others, and those of a level nobody tells, want somebody who answers. */
export const wantsOwner = ({ level, levelFrom }: Objective): boolean =>
  level !== 'strategic' || levelFrom === 'nothing';

/** An owner with fewer objectives of a level than declared (`counted < declared`), or more. */
export interface Difference {
  readonly owner: string;
  readonly level: Exclude<Level, 'strategic'>;
  readonly declared: number;
  readonly counted: number;
}

/** Where the managers' own counts differ from what the plan declares. */
export function managerDifferences(
  objectives: readonly Objective[],
  { owners }: Declared,
  ownerOf: (objective: Objective) => string | null = answeringFor,
): Difference[] {
  return owners.flatMap((manager) =>
    (['individual', 'organisational', 'team'] as const).flatMap((level) => {
      const declared = manager[level];
      const theirs = objectives.filter(
        (objective) => objective.level === level && ownerOf(objective) === manager.owner,
      );
      if (declared === null || declared === theirs.length) return [];
      return [{ owner: manager.owner, level, declared, counted: theirs.length }];
    }),
  );
}

/** Team objectives of each office; managers are no offices. */
export function countOffices(
  objectives: readonly Objective[],
  { owners }: Declared,
  ownerOf: (objective: Objective) => string | null = answeringFor,
): Map<string, number> {
  const managers = new Set(owners.map(({ owner }) => owner));
  const counts = new Map<string, number>();
  for (const objective of objectives) {
    const owner = objective.level === 'team' ? ownerOf(objective) : null;
    if (owner !== null && !managers.has(owner)) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
