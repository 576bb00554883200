import { parentsAreInThePlan } from '../../../../src/plan/findings/checks/parentsAreInThePlan';
import { planOf, said } from '../../../support/plans';

const objectives = (...codes: string[]) => ({ objectives: codes.map((code) => ({ code })) });

test.each([
  ['a parent that is missing, once for all its children', objectives('01.O1', '02.O1.I1', '02.O1.O1'), ['STR-023 A2']],
  ['a parent further down', objectives('01.O1.I1', '01.O1'), []],
  ['a parent whose code is misspelled', objectives('01.01', '01.O1.I1'), []],
  ['a sheet without strategic objectives', objectives('01.O1.I1', '02.O1.I1'), []],
  ['a team objective whose parent is missing', objectives('01.O1', '01.O1.O1', '01.O1.O2.T1'), ['STR-023 A3']],
])('%s', (_, parts, findings) => {
  expect(said(parentsAreInThePlan, parts)).toEqual(findings);
});

test('it says which, and of how many', () => {
  const [missing] = parentsAreInThePlan(planOf(objectives('01.O1', '02.O1.I1', '02.O1.O1')));
  expect(missing?.finding.payload).toEqual({ parent: '02.O1', children: 2 });
});
