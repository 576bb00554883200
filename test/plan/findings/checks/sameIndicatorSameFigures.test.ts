import { sameIndicatorSameFigures } from '../../../../src/plan/findings/checks/sameIndicatorSameFigures';
import { said, type IndicatorParts } from '../../../support/plans';

const row = (target: string, baseline = '100', rest: IndicatorParts = {}): IndicatorParts => ({
  name: 'A2.3_02 Documenti trattati',
  target,
  baseline,
  ...rest,
});

test.each([
  ['alike', [row('>= 110'), row('>=110')], []],
  ['another target', [row('>= 110'), row('>= 120')], ['STR-054 H2']],
  ['one against two', [row('>= 120'), row('>= 110'), row('>= 110')], ['STR-054 H1']],
  ['another baseline', [row('>= 110'), row('>= 110', '90')], ['STR-055 G2']],
  ['another baseline of another year', [row('>= 110'), row('>= 110', '90', { baselineYear: 2014 })], []],
  ['both differ: one finding', [row('>= 110'), row('>= 120', '90')], ['STR-054 H2']],
  ['a target that can’t be read', [row('>= 110'), row('boh')], []],
  ['the same code for another thing', [row('>= 110'), row('>= 5', '4', { name: 'A2.3_02 Uffici' })], []],
  ['the same name without a code', [row('>= 110', '100', { name: 'Costo' }), row('>= 5', '4', { name: 'Costo' })], []],
])('%s', (_, indicators, findings) => {
  expect(said(sameIndicatorSameFigures, { indicators })).toEqual(findings);
});
