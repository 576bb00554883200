import { codesAreUnique } from '../../../../src/plan/findings/checks/codesAreUnique';
import { planOf, said } from '../../../support/plans';

const twice = {
  objectives: [
    { code: '01.O1', title: 'Uno' },
    { code: '01.01', title: 'Due' },
  ],
};

test.each([
  ['an objective’s code taken twice, spelled differently', twice, ['STR-021 A2']],
  [
    'an objective that comes back with its title is one',
    {
      objectives: [
        { code: '01.O1', title: 'Uno' },
        { code: '01.01', title: 'UNO' },
      ],
    },
    [],
  ],
  [
    'the same title with another owner',
    {
      objectives: [
        { code: '01.O1.I1', title: 'Uno', owner: 'ROSSI' },
        { code: '01.O1.I1', title: 'Uno', owner: 'BIANCHI' },
      ],
    },
    ['STR-021 A2'],
  ],
  [
    'an indicator’s code taken three times',
    { indicators: [{ code: 'F201' }, { code: 'F2 01' }, { code: 'F201' }] },
    ['STR-022 D2', 'STR-022 D3'],
  ],
  ['codes that are missing are not alike', { indicators: [{ code: '' }, { code: '' }] }, []],
  ['codes that differ', { indicators: [{}, {}] }, []],
])('%s', (_, parts, findings) => {
  expect(said(codesAreUnique, parts)).toEqual(findings);
});

test('each keeps its own indicators', () => {
  const { indicators } = planOf({ ...twice, indicators: [{ of: 0 }, { of: 1 }] });
  expect(indicators.map(({ objectivePlace }) => objectivePlace)).toEqual([0, 1]);
});
