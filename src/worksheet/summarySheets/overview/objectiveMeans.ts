import type { Level } from '../../../plan/plan';
import { weightsOf } from '../../../plan/rollup/mean';
import { groupBy } from '../../../plan/groupBy';
import { printText } from '../../formula/printFormula';
import { figure, text } from '../cells';
import type { DrawnCell } from '../drawing';
import { looks } from '../looks';
import { cut } from '../means';
import { letterOf } from '../reportSheet';
import { summaryWords } from '../summaryWords';
import { range, type OverviewInput } from './overviewTable';

/** Hidden columns of Riepilogo: every objective of the plan, one below the other, as means over several sheets need them. */
const columns = { parent: 12, amongSiblings: 13, level: 14, inLevel: 15, mean: 16 } as const;
export const HELPERS = { column: columns.parent, columns: 5 };
/** They begin here, beside whatever stands on the row. */
const FIRST = 4;

/** The cells of the hidden columns, by row; `ownMean` is the cell with a strategic objective's mean. */
export function objectiveMeans(
  input: OverviewInput,
  ownMean: (place: number) => string | undefined,
): ReadonlyMap<number, Readonly<Record<number, DrawnCell>>> {
  const { objectives } = input.assessed.plan;
  const amongSiblings = weightsAmong(input, ({ parent }) => parent);
  const inLevel = weightsAmong(input, ({ level }) => level);
  const helper = looks.key;
  const rows = new Map<number, Readonly<Record<number, DrawnCell>>>([
    [
      FIRST - 1,
      Object.fromEntries(
        summaryWords.overview.helpers.map((said, index) => [HELPERS.column + index, text(said, helper)] as const),
      ),
    ],
  ]);
  objectives.forEach(({ parent, level }, place) => {
    const mean = input.places.means.get(place) ?? ownMean(place);
    rows.set(FIRST + place, {
      [columns.parent]: text(parent ?? '', helper),
      [columns.amongSiblings]: figure(amongSiblings[place] ?? 1, helper),
      [columns.level]: text(letterOf[level], helper),
      [columns.inLevel]: figure(inLevel[place] ?? 1, helper),
      [columns.mean]: figure(mean === undefined ? '=""' : `=${mean}`, helper),
    });
  });
  return rows;
}

function weightsAmong(
  { assessed }: OverviewInput,
  keyOf: (objective: OverviewInput['assessed']['plan']['objectives'][number]) => string | null,
): number[] {
  const { objectives } = assessed.plan;
  const weights: number[] = objectives.map(() => 1);
  for (const places of groupBy(objectives.keys(), (place) =>
    keyOf(objectives[place] as (typeof objectives)[number]),
  ).values()) {
    const shared = weightsOf(places.flatMap((place) => objectives[place] ?? []));
    places.forEach((place, index) => (weights[place] = shared[index] ?? 1));
  }
  return weights;
}

const down = (input: OverviewInput, column: keyof typeof columns): string =>
  range(columns[column], FIRST, FIRST + Math.max(1, input.assessed.plan.objectives.length) - 1);

/** Mean of a level's objectives, weighted. */
export function levelMean(input: OverviewInput, level: Level): string {
  return meanWhere(input, `1*(${down(input, 'level')}="${letterOf[level]}")`, 'inLevel');
}

/** Mean of the objectives below one, weighted. */
export function childrenMean(input: OverviewInput, code: string): string {
  return meanWhere(input, `1*(${down(input, 'parent')}=${printText(code)})`, 'amongSiblings');
}

function meanWhere(input: OverviewInput, chosen: string, weight: 'amongSiblings' | 'inLevel'): string {
  const [weights, means] = [down(input, weight), down(input, 'mean')];
  const weighing = `SUMPRODUCT(${chosen},${weights},1*(${means}<>""))`;
  return `=IF(${weighing}=0,"",${cut(`SUMPRODUCT(${chosen},${weights},${means})/${weighing}`)})`;
}

/** Mean over all objectives of the plan, levels mixed: the one figure that is said to be so. */
export function planMean(input: OverviewInput): string {
  const counted = objectivesWithMean(input);
  return `=IF(${counted}=0,"",${cut(`SUM(${down(input, 'mean')})/${counted}`)})`;
}

export const objectivesWithMean = (input: OverviewInput): string => `SUMPRODUCT(1*(${down(input, 'mean')}<>""))`;
