import { statedFigureAsItsSibling } from '../../../../src/plan/findings/checks/statedFigureAsItsSibling';
import { planOf, said } from '../../../support/plans';

const siblings = (...targets: string[]) => ({
  objectives: [{ code: '01.O1.I1' }],
  indicators: targets.map((target) => ({ of: 0, target })),
});

test.each([
  ['the share, as stated', siblings('>= 1700', '>= 90% (1530)'), []],
  ['a slip', siblings('>= 1700', '>= 90% (1500)'), ['STR-057 H2']],
  ['another number altogether', siblings('>= 1700', '>= 90% (1000)'), []],
  ['nothing stated', siblings('>= 1700', '>= 90%'), []],
  ['two siblings it could be a share of', siblings('>= 1700', '>= 1650', '>= 90% (1500)'), []],
  ['small counts', siblings('>= 5', '>= 90% (4)'), []],
])('%s', (_, parts, findings) => {
  expect(said(statedFigureAsItsSibling, parts)).toEqual(findings);
});

test('the share is a correction', () => {
  const plan = planOf(siblings('>= 1700', '>= 90% (1500)'));
  expect(statedFigureAsItsSibling(plan)[0]?.finding).toMatchObject({
    corrections: ['>= 90% (1.530)'],
    payload: { of: 1700 },
  });
});
