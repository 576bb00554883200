import { readObjectiveCode } from '../../codes';
import { levelNamed } from '../../levels';
import { found, wholeOf } from '../found';
import { atObjective, type Check } from './check';

/** The level in words, in a column or a heading, is the one the code's letter says. The code decides. */
export const levelsAgreeWithCodes: Check = ({ objectives }) =>
  objectives.flatMap((objective) => {
    const { writtenCode, writtenLevel } = objective;
    const byCode = readObjectiveCode(writtenCode)?.level ?? null;
    const byWords = writtenLevel === null ? null : levelNamed(writtenLevel);
    if (byCode === null || byWords === null || byCode === byWords) return [];
    const payload = { level: byCode, named: byWords };
    return [atObjective(objective, found('STR-018', payload, writtenCode, wholeOf(writtenCode)))];
  });
