import { readIndicatorCode, readObjectiveCode } from '../../codes';
import { found, wholeOf } from '../found';
import { atIndicator, atObjective, type Check, type Checked } from './check';

/**
 * A code is spelled as the plan's other codes are. Slips are put right (`O2.O2.I2`, `F2 01`). A plan whose codes follow
 * another scheme altogether keeps them: of indicators nothing is said, since any name will do; of objectives once,
 * since level and parent are read from the code.
 */
export const codesAreWellFormed: Check = ({ objectives, indicators }) => {
  const coded = objectives.filter(({ writtenCode }) => writtenCode !== '');
  const strange = coded.filter(({ writtenCode }) => readObjectiveCode(writtenCode) === null);
  const repaired = coded.flatMap((objective) =>
    [objective, ...objective.spelledElsewhere]
      .filter(({ writtenCode }) => writtenCode !== objective.code)
      .map(({ writtenCode, cell }) =>
        atObjective(objective, respelled('STR-011', { code: objective.code, writtenCode }), cell),
      ),
  );
  const named = indicators.filter(({ writtenCode }) => writtenCode !== '');
  const unnamed = named.filter(({ writtenCode }) => readIndicatorCode(writtenCode) === null);
  return [
    ...repaired,
    ...(strange.length * 2 <= coded.length
      ? strange.map((objective) => atObjective(objective, unknown('STR-012', objective)))
      : ownScheme(strange)),
    ...named
      .filter((indicator) => indicator.code !== indicator.writtenCode)
      .map((indicator) => atIndicator(indicator, respelled('STR-013', indicator))),
    ...(unnamed.length * 2 <= named.length
      ? unnamed.map((indicator) => atIndicator(indicator, unknown('STR-014', indicator)))
      : []),
  ];
};

interface Coded {
  readonly code: string;
  readonly writtenCode: string;
}

const respelled = (finding: 'STR-011' | 'STR-013', { code, writtenCode }: Coded): Checked['finding'] =>
  found(finding, { code }, writtenCode, wholeOf(writtenCode), [code]);

const unknown = (finding: 'STR-012' | 'STR-014', { writtenCode }: Coded): Checked['finding'] =>
  found(finding, {}, writtenCode, wholeOf(writtenCode));

function ownScheme(strange: Parameters<Check>[0]['objectives']): Checked[] {
  const [first] = strange;
  if (first === undefined) return [];
  const finding = found('STR-019', { count: strange.length }, first.writtenCode, wholeOf(first.writtenCode));
  return [atObjective(first, finding)];
}
