import { groupBy } from '../../groupBy';
import { found, wholeOf } from '../found';
import { atIndicator, atObjective, type Check } from './check';

/** A code names one thing. The first to bear it keeps it; every other is told where the first one stands. */
export const codesAreUnique: Check = ({ objectives, indicators }) => [
  ...repeated(objectives).map(({ item, first }) =>
    atObjective(item, found('STR-021', { code: item.code, first }, item.writtenCode, wholeOf(item.writtenCode))),
  ),
  ...repeated(indicators).map(({ item, first }) =>
    atIndicator(item, found('STR-022', { code: item.code, first }, item.writtenCode, wholeOf(item.writtenCode))),
  ),
];

interface Coded {
  readonly code: string;
  readonly writtenCode: string;
  readonly cell: string;
}

function repeated<Item extends Coded>(items: readonly Item[]): { readonly item: Item; readonly first: string }[] {
  const coded = items.filter(({ writtenCode }) => writtenCode !== '');
  return [...groupBy(coded, ({ code }) => code).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((item) => ({ item, first: first.cell })),
  );
}
