import { rowHeight } from '../../layouts/rowHeight';
import { figure, text } from '../cells';
import { right } from '../looks';
import { reported, wrong } from '../means';
import { COUNT, PERCENT } from '../numberFormats';
import { summaryWords } from '../summaryWords';
import { countWhere, ofObjective, ownMean, ownMet } from './indicatorCounts';
import { childrenMean, levelMean } from './objectiveMeans';
import { bodyRow, headingRow, range, sectionRow, type OverviewInput, type OverviewTable } from './overviewTable';

const words = summaryWords.overview;

/** Columns with bars. */
export const OWN_MEAN = 2;
export const CHILDREN_MEAN = 4;
const TITLE_WIDTH = 45;

/** Strategic objectives: their own indicators, and beside them the objectives that hang on them. */
export function strategicTable(input: OverviewInput, top: number): OverviewTable {
  const { strategic } = input.holders;
  const { objectives } = input.assessed.plan;
  const first = top + 2;
  const counts = strategic.map(({ place }) => input.indicatorsOf(place).length);
  const rows = strategic.map(({ objective, place }, index) => {
    const own = counts[index] ?? 0;
    const children = objectives.filter(({ parent }) => parent === objective.code);
    return bodyRow(
      {
        0: text(objective.code.startsWith('(') ? '' : objective.code, { bold: true }),
        1: text(objective.title),
        [OWN_MEAN]: figure(ownMean(input, place), right, { bold: true, numberFormat: PERCENT }),
        3: figure(ownMet(input, place), right, { numberFormat: words.of(own) }),
        [CHILDREN_MEAN]: figure(children.length === 0 ? '=""' : childrenMean(input, objective.code), right, {
          numberFormat: PERCENT,
        }),
        5: figure(children.length, right, { numberFormat: COUNT }),
        6: figure(`=${countWhere(input, ofObjective(input, place), reported)}`, right, { numberFormat: words.of(own) }),
        7: figure(`=${countWhere(input, ofObjective(input, place), ['notReported', ...wrong])}`, right, {
          numberFormat: COUNT,
        }),
      },
      Math.max(15, rowHeight([objective.title], [TITLE_WIDTH])),
    );
  });
  const last = first + rows.length - 1;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sum = (column: number): string => `=SUM(${range(column, first, last)})`;
  const all = bodyRow(
    {
      0: text(words.managers.all),
      [OWN_MEAN]: figure(levelMean(input, 'strategic'), right, { numberFormat: PERCENT }),
      3: figure(sum(3), right, { numberFormat: words.of(total) }),
      5: figure(sum(5), right, { numberFormat: COUNT }),
      6: figure(sum(6), right, { numberFormat: words.of(total) }),
      7: figure(sum(7), right, { numberFormat: COUNT }),
    },
    17,
    { bold: true },
  );
  return {
    rows: [sectionRow(words.strategic.title), headingRow(words.strategic.headings, 2), ...rows, all],
    first,
    last,
  };
}
