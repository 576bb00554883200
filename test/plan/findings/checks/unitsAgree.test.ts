import { unitsAgree } from '../../../../src/plan/findings/checks/unitsAgree';
import { said } from '../../../support/plans';

test.each([
  ['', '<= 5 gg', '<= 40 ore', ['STR-056 I1']],
  ['', '>= 50%', '>= 60 €', ['STR-056 I1']],
  ['', '>= 50%', '>= 60', ['STR-056 I1']],
  ['5 gg', '<= 4 gg', '<= 3 gg', []],
  ['2 riunioni', '>= 3 incontri', '>= 4', []],
  ['25%', '30 gg', '31 gg', []],
  ['5 gg', '<= 40 ore', '<= 4 gg', []],
  ['50%', '60', '70', []],
  ['//', '31/10/2017', null, []],
])('%s, %s, %s', (baseline, target, next, findings) => {
  expect(said(unitsAgree, { indicators: [{ baseline, target, next }] })).toEqual(findings);
});
