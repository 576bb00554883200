import { isLevelTold } from '../../levels';
import { nearOwners } from '../../nearOwners';
import type { Objective, Plan } from '../../plan';
import { isUnowned } from '../../rollup/deduceOwners';
import { answeringFor, countOffices, managerDifferences, type Difference } from '../../rollup/owning';
import { found, wholeOf } from '../found';
import { atPlan, type Check, type Checked } from './check';

/**
 * Each manager, and each office, has as many objectives as the plan declares. Proposed owners and slips in a name count
 * as mended, and what objectives without an owner explain is theirs to say: one defect, one finding. Counts are by
 * level: where nothing tells the levels there is nothing to compare.
 */
export const countsAreAsDeclared: Check = (plan) => {
  if (!plan.objectives.some(isLevelTold)) return [];
  const near = nearOwners(plan.objectives, plan.declared);
  const ownerOf = (objective: Objective): string | null => {
    const owner = answeringFor(objective);
    return owner === null ? null : (near.get(owner) ?? owner);
  };
  return [...managersFindings(plan, ownerOf), ...officesFindings(plan, ownerOf)];
};

type OwnerOf = (objective: Objective) => string | null;

function managersFindings({ objectives, declared }: Plan, ownerOf: OwnerOf): Checked[] {
  if (objectives.every((objective) => ownerOf(objective) === null)) return [];
  const differences = managerDifferences(objectives, declared, ownerOf);
  const unexplained = differences.filter(({ level }) => {
    const ofLevel = differences.filter((other) => other.level === level);
    return !isExplained(ofLevel.map(short), unownedOf(objectives, level));
  });
  return declared.owners.flatMap(({ owner }) => {
    const theirs = unexplained.filter((difference) => difference.owner === owner);
    if (theirs.length === 0) return [];
    const counts = theirs.map(({ level, declared: due, counted }) => ({ level, declared: due, counted }));
    return [atPlan(found('STR-036', { owner, counts }, owner, wholeOf(owner)))];
  });
}

const short = ({ declared, counted }: Difference): number => declared - counted;

function officesFindings({ objectives, declared }: Plan, ownerOf: OwnerOf): Checked[] {
  const { offices } = declared;
  const counts = countOffices(objectives, declared, ownerOf);
  if (offices === null || counts.size === 0) return [];
  const others = [...counts].filter(([, count]) => count !== offices.each).sort(([a], [b]) => (a < b ? -1 : 1));
  const isAllThere = counts.size === offices.count;
  if (isAllThere && others.length === 0) return [];
  const gaps = others.map(([, count]) => offices.each - count);
  const missing = (offices.count - counts.size) * offices.each;
  if (missing >= 0 && isExplained(missing > 0 ? [...gaps, missing] : gaps, unownedOf(objectives, 'team'))) return [];
  const payload = {
    ...offices,
    counted: counts.size,
    others: others.map(([owner, count]) => ({ owner, count })),
  };
  return [atPlan(found('STR-037', payload, '', wholeOf('')))];
}

/** As many are missing as there are objectives nobody is written beside. */
function isExplained(gaps: readonly number[], unowned: number): boolean {
  return unowned > 0 && gaps.every((gap) => gap > 0) && gaps.reduce((sum, gap) => sum + gap, 0) === unowned;
}

function unownedOf(objectives: readonly Objective[], level: Objective['level']): number {
  return objectives.filter((one) => one.level === level && isUnowned(one) && one.owner.proposed === null).length;
}
