import { indicatorsBelongSomewhere } from '../../../../src/plan/findings/checks/indicatorsBelongSomewhere';
import { said } from '../../../support/plans';

const objectives = [{ code: '01.O1' }];

test.each([
  ['one that stands before every objective', { objectives, indicators: [{ of: null }, { of: 0 }] }, ['STR-017 D1']],
  ['where none has an objective it is one fact', { indicators: [{ of: null }, { of: null }] }, ['STR-017 D1']],
  ['all have one', { objectives, indicators: [{ of: 0 }] }, []],
])('%s', (_, parts, findings) => {
  expect(said(indicatorsBelongSomewhere, parts)).toEqual(findings);
});
