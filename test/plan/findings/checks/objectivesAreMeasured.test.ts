import { objectivesAreMeasured } from '../../../../src/plan/findings/checks/objectivesAreMeasured';
import { said } from '../../../support/plans';

const objectives = [{ code: '01.O1' }, { code: '01.O1.I1' }, { code: '01.O1.I2' }];

test.each([
  ['one without indicators among others of its level', { objectives, indicators: [{ of: 1 }] }, ['STR-024 A3']],
  ['strategic objectives measured by none, by design', { objectives, indicators: [{ of: 1 }, { of: 2 }] }, []],
  ['a plan without indicators yet', { objectives }, []],
])('%s', (_, parts, findings) => {
  expect(said(objectivesAreMeasured, parts)).toEqual(findings);
});
