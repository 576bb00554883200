import { groupBy } from '../../groupBy';
import { levels } from '../../plan';
import { found, wholeOf } from '../found';
import { atObjective, type Check } from './check';

/** How many objectives of a level, and what share of them, make a habit. */
const FEWEST = 5;
const SHARE = 0.8;

/** Where nearly all objectives of a level have as many indicators, so have the rest. Having none is another matter. */
export const indicatorsAreAsManyAsUsual: Check = ({ objectives, indicators }) => {
  const byPlace = groupBy(indicators, ({ objectivePlace }) => objectivePlace);
  const counted = objectives
    .map((objective, place) => ({ objective, count: byPlace.get(place)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
  return levels.flatMap((level) => {
    const ofLevel = counted.filter(({ objective }) => objective.level === level);
    const usual = usualCount(ofLevel.map(({ count }) => count));
    return ofLevel
      .filter(({ count }) => usual !== null && count !== usual)
      .map(({ objective, count }) => {
        const written = objective.writtenCode || objective.title;
        const payload = { count, usual: usual ?? count, level };
        return atObjective(objective, found('STR-025', payload, written, wholeOf(written)));
      });
  });
};

function usualCount(counts: readonly number[]): number | null {
  const [most] = [...groupBy(counts, (count) => count)].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined || counts.length < FEWEST || most[1].length < counts.length * SHARE) return null;
  return most[0];
}
