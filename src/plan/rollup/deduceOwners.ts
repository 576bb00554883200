import { levels, type Declared, type Level, type Objective } from '../plan';
import { countOffices, managerDifferences, wantsOwner } from './owning';

/** Somebody with fewer objectives of a level than the plan declares. */
export interface Vacancy {
  readonly owner: string;
  readonly missing: number;
}

/**
 * Who could answer for the objectives of a level that nobody is written beside. Offices say something only when all
 * that are declared are there: otherwise the owner may be one that never appears.
 */
export function vacancies(level: Level, objectives: readonly Objective[], declared: Declared): Vacancy[] {
  const managers = managerDifferences(objectives, declared, ({ owner }) => owner.canonical)
    .filter((difference) => difference.level === level && difference.counted < difference.declared)
    .map(({ owner, declared: due, counted }) => ({ owner, missing: due - counted }));
  const { offices } = declared;
  if (level !== 'team' || offices === null) return managers;
  const counts = countOffices(objectives, declared, ({ owner }) => owner.canonical);
  if (counts.size !== offices.count) return managers;
  const short = [...counts].filter(([, count]) => count < offices.each);
  return [...managers, ...short.map(([owner, count]) => ({ owner, missing: offices.each - count }))];
}

/** Proposes an owner where exactly one has room for all that is unowned; never more than a proposal. */
export function deduceOwners(objectives: readonly Objective[], declared: Declared): Objective[] {
  const proposed = new Map<Level, string>();
  for (const level of levels) {
    const unowned = objectives.filter((objective) => objective.level === level && isUnowned(objective));
    const [only, ...others] = unowned.length === 0 ? [] : vacancies(level, objectives, declared);
    if (only !== undefined && others.length === 0 && only.missing >= unowned.length) proposed.set(level, only.owner);
  }
  return objectives.map((objective) =>
    isUnowned(objective)
      ? { ...objective, owner: { ...objective.owner, proposed: proposed.get(objective.level) ?? null } }
      : objective,
  );
}

export const isUnowned = (objective: Objective): boolean => wantsOwner(objective) && objective.owner.canonical === null;
