import { codesArePresent } from '../../../../src/plan/findings/checks/codesArePresent';
import { said } from '../../../support/plans';

test.each([
  ['an objective without code', { objectives: [{ code: '01.O1' }, { code: '' }] }, ['STR-015 A2']],
  ['an indicator without code', { indicators: [{}, { code: '' }] }, ['STR-016 D2']],
  ['where none has one it is one fact', { indicators: [{ code: '' }, { code: '' }, { code: '' }] }, ['STR-016 D1']],
  ['all have one', { objectives: [{ code: '01.O1' }], indicators: [{}] }, []],
])('%s', (_, parts, findings) => {
  expect(said(codesArePresent, parts)).toEqual(findings);
});
