import { found, wholeOf } from '../found';
import type { Check } from './check';
import { indicatorGroups, levelGroups, type Weighted } from './weightGroups';

/**
 * Where some indicators of an objective have a weight, all have: else all count the same. So for the objectives of a
 * level. One finding for each group, on the first cell that is blank; one that holds no weight has its own.
 */
export const weightsAreComplete: Check = (plan) =>
  [...indicatorGroups(plan), ...levelGroups(plan)].flatMap((group) => {
    const kinds = group.map(kindOf);
    const blank = kinds.filter((kind) => kind === 'blank').length;
    const isMixed =
      kinds.includes('weight') && blank > 0 && kinds.every((kind) => kind === 'weight' || kind === 'blank');
    const first = group[kinds.indexOf('blank')];
    if (!isMixed || first === undefined) return [];
    const written = first.weight?.written.text ?? '';
    return [first.at(found('STR-043', { blank, of: group.length }, written, wholeOf(written)))];
  });

const kindOf = ({ weight }: Weighted): string => weight?.reading.kind ?? 'blank';
