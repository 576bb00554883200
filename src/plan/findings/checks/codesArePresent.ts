import { isLevelTold } from '../../levels';
import { found, wholeOf } from '../found';
import { atIndicator, atObjective, type Check } from './check';

/** Every objective and every indicator has a code. Where none has, that is one fact, told on the first. */
export const codesArePresent: Check = ({ objectives, indicators }) => {
  const uncoded = objectives.filter(({ writtenCode }) => writtenCode === '');
  const unnamed = indicators.filter(({ writtenCode }) => writtenCode === '');
  return [
    ...told(uncoded, objectives.length).map(({ item, count }) => {
      const isLevelWritten = count > 1 ? uncoded.every(isLevelTold) : isLevelTold(item);
      return atObjective(item, found('STR-015', { count, isLevelWritten }, item.title, wholeOf(item.title)));
    }),
    ...told(unnamed, indicators.length).map(({ item, count }) =>
      atIndicator(item, found('STR-016', { count }, item.name, wholeOf(item.name))),
    ),
  ];
};

function told<Item>(lacking: readonly Item[], all: number): { readonly item: Item; readonly count: number }[] {
  const isEvery = lacking.length === all && all > 1;
  return (isEvery ? lacking.slice(0, 1) : lacking).map((item) => ({ item, count: isEvery ? all : 1 }));
}
