import { indicatorsAreAsManyAsUsual } from '../../../../src/plan/findings/checks/indicatorsAreAsManyAsUsual';
import { said } from '../../../support/plans';

/** Individual objectives with so many indicators each. */
const withIndicators = (...counts: number[]) => ({
  objectives: counts.map((_, index) => ({ code: `01.O1.I${String(index + 1)}` })),
  indicators: counts.flatMap((count, of) => Array.from({ length: count }, () => ({ of }))),
});

test.each([
  ['one less than all others', withIndicators(3, 3, 3, 3, 2), ['STR-025 A5']],
  ['one more', withIndicators(3, 4, 3, 3, 3), ['STR-025 A2']],
  ['no habit', withIndicators(3, 2, 3, 2, 3), []],
  ['too few to have a habit', withIndicators(3, 3, 3, 2), []],
  ['none at all is another matter', withIndicators(3, 3, 3, 3, 3, 0), []],
])('%s', (_, parts, findings) => {
  expect(said(indicatorsAreAsManyAsUsual, parts)).toEqual(findings);
});
