import { groupBy } from '../../groupBy';
import { levels } from '../../plan';
import { found, wholeOf } from '../found';
import { atObjective, type Check } from './check';

/** Every objective has indicators. A level none of whose objectives has any is measured elsewhere, by design. */
export const objectivesAreMeasured: Check = ({ objectives, indicators }) => {
  const measured = groupBy(indicators, ({ objectivePlace }) => objectivePlace);
  const placed = objectives.map((objective, place) => ({ objective, isMeasured: measured.has(place) }));
  return levels.flatMap((level) => {
    const ofLevel = placed.filter(({ objective }) => objective.level === level);
    if (!ofLevel.some(({ isMeasured }) => isMeasured)) return [];
    return ofLevel
      .filter(({ isMeasured }) => !isMeasured)
      .map(({ objective }) => {
        const written = objective.writtenCode || objective.title;
        return atObjective(objective, found('STR-024', {}, written, wholeOf(written)));
      });
  });
};
