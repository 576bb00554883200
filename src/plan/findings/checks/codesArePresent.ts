import { isLevelTold } from '../../levels';
import { isCellError } from '../../cell';
import type { CellField, Indicator, Objective } from '../../plan';
import { found, wholeOf } from '../found';
import { atIndicator, atObjective, type Check } from './check';

/** Every objective and every indicator has a code. Where none has, that is one fact, told on the first. */
export const codesArePresent: Check = ({ objectives, indicators }) => {
  const uncoded = objectives.filter((one) => one.writtenCode === '' && !isBroken(one, 'objectiveCode'));
  const unnamed = indicators.filter((one) => one.writtenCode === '' && !isBroken(one, 'indicatorCode'));
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

/** An Excel error stands where the code should be: that is told, and it comes to the same. */
function isBroken({ oddCells = [] }: Objective | Indicator, field: CellField): boolean {
  return oddCells.some((cell) => cell.field === field && isCellError(cell.written.value));
}

function told<Item>(lacking: readonly Item[], all: number): { readonly item: Item; readonly count: number }[] {
  const isEvery = lacking.length === all && all > 1;
  return (isEvery ? lacking.slice(0, 1) : lacking).map((item) => ({ item, count: isEvery ? all : 1 }));
}
