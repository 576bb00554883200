import { weightsAddUp } from '../../../../src/plan/findings/checks/weightsAddUp';
import { weightsAreComplete } from '../../../../src/plan/findings/checks/weightsAreComplete';
import { weightsAreReadable } from '../../../../src/plan/findings/checks/weightsAreReadable';
import type { CellValue } from '../../../../src/plan/cell';
import { planOf, said, type PlanParts } from '../../../support/plans';

/** Indicators of objectives, by their weights. */
function weighing(...objectives: CellValue[][]): PlanParts {
  return {
    objectives: objectives.map((_, index) => ({ code: `01.O1.I${String(index + 1)}` })),
    indicators: objectives.flatMap((weights, of) => weights.map((weight) => ({ of, weight }))),
  };
}

test.each([
  ['a word', weighing(['alto']), ['STR-041 J1']],
  ['an Excel error is told of all cells alike', weighing([{ error: '#N/A' }]), []],
  ['below zero', weighing([-10]), ['STR-042 J1']],
  ['a dash, a figure, nothing', weighing(['-', 30, null, '30 %', 0]), []],
  ['of an objective', { objectives: [{ code: '01.O1', weight: 'tanto' }] }, ['STR-041 C1']],
])('a weight is a number: %s', (_, parts, findings) => {
  expect(said(weightsAreReadable, parts)).toEqual(findings);
});

test('a negative weight can lose its sign', () => {
  expect(weightsAreReadable(planOf(weighing(['-30%'])))[0]?.finding.corrections).toEqual(['30%']);
});

test.each([
  ['some blank', weighing([50, null, '//']), ['STR-043 J2']],
  ['all blank', weighing([null, null]), []],
  ['one that can’t be read has its own finding', weighing([50, 'alto', null]), []],
  ['none in one objective, all in another', weighing([null, null], [50, 50]), []],
  [
    'of objectives of a level',
    {
      objectives: [
        { code: '01.O1', weight: 50 },
        { code: '02.O1', weight: null },
      ],
    },
    ['STR-043 C2'],
  ],
  [
    'strategic objectives without, individual ones with',
    {
      objectives: [
        { code: '01.O1', weight: null },
        { code: '01.O1.I1', weight: 50 },
      ],
    },
    [],
  ],
])('weights are complete: %s', (_, parts, findings) => {
  expect(said(weightsAreComplete, parts)).toEqual(findings);
});

test.each([
  ['a hundred', weighing([50, 30, 20]), []],
  ['one', weighing(['0,5', '0,3', 0.2]), []],
  ['a hundred per cent', weighing(['50%', '50 %']), []],
  ['thirds', weighing([33.3, 33.3, 33.3], ['0,33', '0,33', '0,33']), []],
  ['too much', weighing([50, 30, 30]), ['STR-044 J1']],
  ['too little, in fractions', weighing([0.5, 0.3]), ['STR-044 J1']],
  ['percentages that are far off', weighing(['10%', '10%']), ['STR-044 J1']],
  ['one of few among groups that reach it', weighing([50, 50], [60, 40], [10, 20]), ['STR-044 J5']],
  ['relative weights', weighing([1, 2, 1], [2, 1], [1]), []],
  ['nothing but zeros', weighing([0, 0]), ['STR-044 J1']],
  ['some blank', weighing([50, null]), []],
])('weights add up: %s', (_, parts, findings) => {
  expect(said(weightsAddUp, parts)).toEqual(findings);
});

const objectives = (...weights: [code: string, owner: string, weight: number][]) => ({
  objectives: weights.map(([code, owner, weight]) => ({ code, owner, weight })),
});

test.each([
  ['of each owner', objectives(['01.O1.I1', 'ROSSI', 60], ['01.O1.I2', 'ROSSI', 40], ['01.O1.I3', 'FERRARI', 100]), []],
  ['of the whole level', objectives(['01.O1.I1', 'ROSSI', 60], ['01.O1.I2', 'FERRARI', 40]), []],
  [
    'of owners, but one',
    objectives(
      ['01.O1.I1', 'ROSSI', 60],
      ['01.O1.I2', 'ROSSI', 40],
      ['01.O1.I3', 'FERRARI', 60],
      ['01.O1.I4', 'FERRARI', 30],
    ),
    ['STR-044 C3'],
  ],
  ['purely relative', objectives(['01.O1.I1', 'ROSSI', 2], ['01.O1.I2', 'ROSSI', 3]), []],
])('objectives’ weights add up in the division that fits best: %s', (_, parts, findings) => {
  expect(said(weightsAddUp, parts)).toEqual(findings);
});
