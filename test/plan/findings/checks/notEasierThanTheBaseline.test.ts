import { notEasierThanTheBaseline } from '../../../../src/plan/findings/checks/notEasierThanTheBaseline';
import { planOf, said } from '../../../support/plans';

test.each([
  ['79,21 €', '>= 75 €', 'STR-051 H1'],
  ['4,43%', '<=5%', 'STR-051 H1'],
  ['ottimo', 'Buono', 'STR-051 H1'],
  ['71,37%', '>=70%', 'STR-052 H1'],
  ['1359,99 €', '<= 1400 €', 'STR-052 H1'],
  ['0,94', '>= 85%', 'STR-051 H1'],
  ['79,21 €', '>= 50 € entro il 31/12/2017', 'STR-051 H1'],
])('beside %s, %s is easier', (baseline, target, finding) => {
  expect(said(notEasierThanTheBaseline, { indicators: [{ baseline, target }] })).toEqual([finding]);
});

test.each([
  ['79,21 €', '>= 80 €'],
  ['6,33 €', '>= 6,3 €'],
  ['4', '>= 4'],
  ['0 €', '<= 815 €'],
  ['-4,14', '>= -4,14'],
  ['buono', 'ottimo'],
  ['60', '50'],
  ['376', '+1% (380)'],
  ['', '>= 5'],
  ['5 gg', '>= 50%'],
  ['//', '31/10/2017'],
  ['5', 'tra 3 e 4'],
  ['102', '>= 60%'],
])('beside %s, %s is not, or somebody else asks', (baseline, target) => {
  expect(said(notEasierThanTheBaseline, { indicators: [{ baseline, target }] })).toEqual([]);
});

test('of several years the first that is too easy is told', () => {
  expect(said(notEasierThanTheBaseline, { indicators: [{ baseline: 100, target: '>= 110', next: '>= 90' }] })).toEqual([
    'STR-051 I1',
  ]);
});

test('the baseline is a correction', () => {
  const plan = planOf({ indicators: [{ baseline: '79,21 €', target: '>= 75 €' }] });
  expect(notEasierThanTheBaseline(plan)[0]?.finding.corrections).toEqual(['>= 79,21 €']);
});
