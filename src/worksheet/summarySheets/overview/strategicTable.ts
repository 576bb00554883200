import { figure, text } from '../cells';
import { right } from '../looks';
import { reported, wrong } from '../means';
import { COUNT, PERCENT } from '../numberFormats';
import { shortened } from '../shortTexts';
import { outOf, sumOutOf } from './counts';
import { countWhere, indicatorsOf, ofObjective, ownMean, ownMet } from './indicatorCounts';
import { childrenCount, childrenMean, levelMean } from './objectiveMeans';
import {
  bodyHeight,
  bodyRow,
  headingRow,
  range,
  sectionRow,
  type OverviewInput,
  type OverviewTable,
} from './overviewTable';

/** Columns with bars. */
export const OWN_MEAN = 2;
export const CHILDREN_MEAN = 4;
const TITLE_WIDTH = 45;

/** Strategic objectives: their own indicators, and beside them the objectives that hang on them. */
export function strategicTable(input: OverviewInput, top: number): OverviewTable {
  const { strategic } = input.holders;
  const words = input.words.overview;
  const { objectives } = input.assessed.plan;
  const first = top + 2;
  const columns = words.strategic.headings.length;
  const rows = strategic.map(({ objective, place }, index) => {
    const [row, own] = [first + index, indicatorsOf(input, place)];
    const title = shortened(objective.title, TITLE_WIDTH);
    const children = objectives.filter(({ parent }) => parent === objective.code);
    return bodyRow(
      {
        0: text(objective.code.startsWith('(') ? '' : objective.code, { bold: true }),
        1: text(title),
        [OWN_MEAN]: figure(ownMean(input, place), right, { bold: true, numberFormat: PERCENT }),
        ...outOf('first', { row, column: 3 }, [ownMet(input, place), own], input.words),
        [CHILDREN_MEAN]: figure(children.length === 0 ? '=""' : childrenMean(input, objective.code), right, {
          numberFormat: PERCENT,
        }),
        5: figure(`=${childrenCount(input, objective.code)}`, right, { numberFormat: COUNT }),
        ...outOf(
          'reported',
          { row, column: 6 },
          [countWhere(input, ofObjective(input, place), reported), own],
          input.words,
        ),
        7: figure(`=${countWhere(input, ofObjective(input, place), ['notReported', ...wrong])}`, right, {
          numberFormat: COUNT,
        }),
      },
      bodyHeight(15, objective.code, title),
      {},
      columns,
    );
  });
  const last = first + rows.length - 1;
  const sum = (column: number): string => `=SUM(${range(column, first, last)})`;
  const all = bodyRow(
    {
      0: text(words.managers.all),
      [OWN_MEAN]: figure(levelMean(input, 'strategic'), right, { numberFormat: PERCENT }),
      ...sumOutOf('first', { row: last + 1, column: 3 }, first, last, input.words),
      5: figure(sum(5), right, { numberFormat: COUNT }),
      ...sumOutOf('reported', { row: last + 1, column: 6 }, first, last, input.words),
      7: figure(sum(7), right, { numberFormat: COUNT }),
    },
    17,
    { bold: true },
    columns,
  );
  return {
    rows: [sectionRow(words.strategic.title), headingRow(words.strategic.headings, 2), ...rows, all],
    first,
    last,
  };
}
