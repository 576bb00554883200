import { directionsAreKnown } from '../../../../src/plan/findings/checks/directionsAreKnown';
import { said } from '../../../support/plans';

test.each([
  ['crescente', '>= 5', []],
  ['↓', '<= 5', []],
  ['stabile', '>= 5', []],
  ['boh', '>= 5', ['STR-045 K1']],
  ['', '>= 5', []],
  ['-', '>= 5', []],
  ['decrescente', '>= 5', ['STR-046 K1']],
  ['crescente', '<= 5 gg', ['STR-046 K1']],
  ['decrescente', '31/10/2017', []],
])('«%s» beside %s', (direction, target, findings) => {
  expect(said(directionsAreKnown, { indicators: [{ direction, target, baseline: 5 }] })).toEqual(findings);
});

test('a dash is “less” where somebody wrote a plus', () => {
  const indicators = [
    { direction: '+', target: '>= 5' },
    { direction: '-', target: '>= 5' },
  ];
  expect(said(directionsAreKnown, { indicators })).toEqual(['STR-046 K2']);
});
