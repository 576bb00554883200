import type { Level } from '../../../plan/plan';
import { printText } from '../../formula/printFormula';
import { figure, text } from '../cells';
import type { DrawnCell } from '../drawing';
import { looks } from '../looks';
import { cut } from '../means';
import { letterOf } from '../reportSheet';
import { onSheet } from '../sheetReference';
import { cell, range, type OverviewInput } from './overviewTable';

/** Hidden columns of Riepilogo: every objective of the plan, one below the other, as means over several sheets need them. */
const columns = { parent: 12, amongSiblings: 13, level: 14, inLevel: 15, mean: 16, given: 17 } as const;
/** With the counts right of them. */
export const HELPERS = { column: columns.parent, columns: 12 };
/** They begin here, beside whatever stands on the row. */
const FIRST = 4;

/** The cells of the hidden columns, by row; `ownMean` is the cell with a strategic objective's mean. */
export function objectiveMeans(
  input: OverviewInput,
  ownMean: (place: number) => string | undefined,
): ReadonlyMap<number, Readonly<Record<number, DrawnCell>>> {
  const { objectives } = input.assessed.plan;
  const helper = looks.key;
  const rows = new Map<number, Readonly<Record<number, DrawnCell>>>([
    [
      FIRST - 1,
      Object.fromEntries(
        input.words.overview.helpers.map((said, index) => [HELPERS.column + index, text(said, helper)] as const),
      ),
    ],
  ]);
  objectives.forEach(({ parent, level }, place) => {
    const mean = input.places.means.get(place) ?? ownMean(place);
    rows.set(FIRST + place, {
      [columns.parent]: text(parent ?? '', helper),
      [columns.level]: text(letterOf[level], helper),
      [columns.mean]: figure(mean === undefined ? '=""' : `=${mean}`, helper),
      ...weightCells(input, place),
    });
  });
  return rows;
}

/** Weights count only where all have one: among those below the same objective, and among those of the same level. */
function weightCells(input: OverviewInput, place: number): Readonly<Record<number, DrawnCell>> {
  const given = input.places.weightsGiven.get(place);
  const own = input.objectiveWeights[place] ?? null;
  const one = figure(1, looks.key);
  if (own === null) return { [columns.amongSiblings]: one, [columns.inLevel]: one };
  const at = (column: keyof typeof columns): string => cell(columns[column], FIRST + place);
  const inForce = (group: 'parent' | 'level'): DrawnCell => {
    const without = `SUMPRODUCT(1*(${down(input, group)}=${at(group)}),1*(${down(input, 'given')}=""))`;
    return figure(`=IF(${without}=0,${at('given')},1)`, looks.key);
  };
  return {
    [columns.amongSiblings]: inForce('parent'),
    [columns.inLevel]: inForce('level'),
    [columns.given]: figure(given === undefined ? own : `=${given}`, looks.key),
  };
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

/** All objectives of the plan. */
export const allObjectives = (input: OverviewInput): string => `SUMPRODUCT(1*(${down(input, 'level')}<>""))`;

/** The same, said on another sheet. */
export const allObjectivesElsewhere = (input: OverviewInput): string =>
  `SUMPRODUCT(1*(${onSheet(input.overview, down(input, 'level'))}<>""))`;

/** How many objectives are below one. */
export const childrenCount = (input: OverviewInput, code: string): string =>
  `SUMPRODUCT(1*(${down(input, 'parent')}=${printText(code)}))`;

export const objectivesWithMean = (input: OverviewInput): string => `SUMPRODUCT(1*(${down(input, 'mean')}<>""))`;
