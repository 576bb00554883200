import { groupBy } from '../../groupBy';
import { found, wholeOf } from '../found';
import { atObjective, type Check } from './check';

/**
 * The objective another one descends from is in the plan: one finding for each that is missing, however many descend
 * from it. A sheet without any objective of that height leaves them out on purpose.
 */
export const parentsAreInThePlan: Check = ({ objectives }) => {
  const codes = new Set(objectives.map(({ code }) => code));
  const heights = new Set([...codes].map(height));
  const orphans = objectives.filter(
    ({ parent }) => parent !== null && !codes.has(parent) && heights.has(height(parent)),
  );
  return [...groupBy(orphans, ({ parent }) => parent ?? '')].flatMap(([parent, children]) => {
    const [first] = children;
    if (first === undefined) return [];
    const payload = { parent, children: children.length };
    return [atObjective(first, found('STR-023', payload, first.writtenCode, wholeOf(first.writtenCode)))];
  });
};

const height = (code: string): number => code.split('.').length;
