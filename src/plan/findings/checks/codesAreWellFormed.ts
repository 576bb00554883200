import { lacksItsParent, readIndicatorCode, readObjectiveCode } from '../../codes';
import { isLevelTold } from '../../levels';
import type { CodeCell } from '../../plan';
import type { Finding } from '../finding';
import { found, rewritten, wholeOf } from '../found';
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
      .map((spelling) => atObjective(objective, respelled('STR-011', objective.code, spelling), spelling.cell)),
  );
  const named = indicators.filter(({ writtenCode }) => writtenCode !== '');
  const unnamed = named.filter(({ writtenCode }) => readIndicatorCode(writtenCode) === null);
  return [
    ...repaired,
    ...coded
      .filter(({ code }) => lacksItsParent(code))
      .map((objective) => atObjective(objective, parentless(objective))),
    ...(strange.length * 2 <= coded.length
      ? strange.map((objective) => atObjective(objective, unknown('STR-012', objective)))
      : ownScheme(strange)),
    ...named
      .filter((indicator) => indicator.code !== indicator.writtenCode)
      .map((indicator) => atIndicator(indicator, respelled('STR-013', indicator.code, indicator))),
    ...(unnamed.length * 2 <= named.length
      ? unnamed.map((indicator) => atIndicator(indicator, unknown('STR-014', indicator)))
      : []),
  ];
};

/** The correction keeps what else stands in the cell: `O2.O2.I2 - Titolo`. */
function respelled(finding: 'STR-011' | 'STR-013', code: string, { writtenCode, cellText }: CodeCell): Finding {
  const start = cellText.indexOf(writtenCode);
  // a line break inside the code: the cell can't be quoted, nor rewritten
  if (start < 0) return found(finding, { code }, writtenCode, wholeOf(writtenCode));
  const span = { start, end: start + writtenCode.length };
  return found(finding, { code }, cellText, span, [rewritten(cellText, span, code)]);
}

const unknown = (finding: 'STR-012' | 'STR-014', { writtenCode }: CodeCell): Finding =>
  found(finding, {}, writtenCode, wholeOf(writtenCode));

function parentless({ code, writtenCode }: Parameters<Check>[0]['objectives'][number]): Finding {
  const [area = '', strategic = '', own = ''] = code.split('.');
  const above = `${area}.${strategic}`;
  return found('STR-020', { above, own, example: `${above}.O1.${own}` }, writtenCode, wholeOf(writtenCode));
}

function ownScheme(strange: Parameters<Check>[0]['objectives']): Checked[] {
  const [first] = strange;
  if (first === undefined) return [];
  const payload = { count: strange.length, isLevelWritten: strange.every(isLevelTold) };
  const finding = found('STR-019', payload, first.writtenCode, wholeOf(first.writtenCode));
  return [atObjective(first, finding)];
}
