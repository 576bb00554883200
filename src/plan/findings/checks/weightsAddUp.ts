import { found, wholeOf } from '../found';
import type { Check, Checked } from './check';
import { figuresOf, indicatorGroups, isPercentage, objectiveDivisions, type Weighted } from './weightGroups';

/**
 * Weights share out a whole: they add up to 100, or to 1. Purely relative ones (1, 2, 1) need not: a group is doubted
 * where it is in percentages, comes near the whole, or is one of few among groups that reach it. Nothing but zeros
 * weighs nothing.
 */
export const weightsAddUp: Check = (plan) => [
  ...doubted(indicatorGroups(plan)),
  ...objectiveFindings(objectiveDivisions(plan)),
];

function doubted(groups: readonly (readonly Weighted[])[]): Checked[] {
  const weighted = groups.filter((group) => figuresOf(group) !== null);
  // a lone indicator of weight 1 proves nothing
  const shared = weighted.filter((group) => group.length > 1);
  const isHabit = shared.some(isWhole) && shared.filter(isWhole).length * 2 >= shared.length;
  return weighted.flatMap((group) => {
    const [first] = group;
    const sum = sumOf(group);
    const isMeant = isHabit || group.some(isPercentage) || isNearWhole(sum);
    if (first === undefined || isWhole(group) || (sum > 0 && !isMeant)) return [];
    const written = first.weight?.written.text ?? '';
    return [first.at(found('STR-044', { sum, of: group.length }, written, wholeOf(written)))];
  });
}

/** Nobody says among which objectives the hundred is shared out: the division that fits best is the one meant. */
function objectiveFindings(divisions: readonly Weighted[][][]): Checked[] {
  const ranked = divisions
    .map((groups) => groups.filter((group) => figuresOf(group) !== null))
    .map((groups) => ({ groups, share: groups.length === 0 ? 0 : groups.filter(isWhole).length / groups.length }))
    .sort((a, b) => b.share - a.share);
  const [best] = ranked;
  if (best === undefined || best.share < 0.5 || best.share === 1) return [];
  return doubted(best.groups);
}

const sumOf = (group: readonly Weighted[]): number =>
  Number((figuresOf(group) ?? []).reduce((sum, figure) => sum + figure, 0).toFixed(6));

/** Three times 33,3 or 0,33 is the whole. */
function isWhole(group: readonly Weighted[]): boolean {
  const sum = sumOf(group);
  return Math.abs(sum - 100) < 0.5 || Math.abs(sum - 1) < 0.0151;
}

function isNearWhole(sum: number): boolean {
  return (sum >= 50 && sum <= 150) || (sum >= 0.5 && sum <= 1.5 && sum !== 1 && !Number.isInteger(sum));
}
