import type { Indicator, Objective } from '../../plan';
import { isCellError } from '../../cell';
import { found, wholeOf } from '../found';
import type { Finding } from '../finding';
import { atIndicator, atObjective, type Check } from './check';

/** A weight is a number, and no less than nothing. Excel errors are told of all cells alike. */
export const weightsAreReadable: Check = ({ objectives, indicators }) => [
  ...objectives.flatMap((objective) =>
    problem(objective).map((finding) => atObjective(objective, finding, objective.weight?.cell)),
  ),
  ...indicators.flatMap((indicator) =>
    problem(indicator).map((finding) => atIndicator(indicator, finding, indicator.weight?.cell)),
  ),
];

function problem({ weight }: Pick<Objective | Indicator, 'weight'>): Finding[] {
  if (weight === null) return [];
  const { text } = weight.written;
  if (isCellError(weight.written.value)) return [];
  if (weight.reading.kind === 'unreadable') return [found('STR-041', {}, text, wholeOf(text))];
  if (weight.reading.kind !== 'negative') return [];
  return [found('STR-042', {}, text, wholeOf(text), [text.replace(/^\s*[-−–]\s?/u, '')])];
}
