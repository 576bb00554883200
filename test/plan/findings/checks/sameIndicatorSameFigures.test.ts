import { sameIndicatorSameFigures } from '../../../../src/plan/findings/checks/sameIndicatorSameFigures';
import { said, type IndicatorParts } from '../../../support/plans';

const row = (target: string, baseline = '100', rest: IndicatorParts = {}): IndicatorParts => ({
  name: 'A2.3_02 Documenti trattati',
  target,
  baseline,
  ...rest,
});

const both = (name: string, baseline: string, ...targets: string[]): IndicatorParts[] =>
  targets.map((target) => row(target, baseline, { name }));

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
  ['a full name', both('Percentuale di fatture pagate nei termini', '70%', '>= 80%', '>= 95%'), ['STR-054 H2']],
  [
    'a full name, the other way round',
    both('Costo medio per pratica trattata', '10 €', '<= 9 €', '>= 11 €'),
    ['STR-054 H2'],
  ],
  [
    'a full name, spelled otherwise',
    [
      row('>= 80%', '70%', { name: 'Percentuale di fatture pagate nei termini' }),
      row('>= 95%', '70%', { name: 'percentuale di FATTURE pagate nei termini.' }),
    ],
    ['STR-054 H2'],
  ],
  [
    'a shorter name, and a baseline that says more',
    both('Numero di pratiche edilizie', '1.620', '>= 1700', '>= 1800'),
    ['STR-054 H2'],
  ],
  ['a shorter name', both('Tempi di realizzo', '30 gg', '<= 20 gg', '<= 25 gg'), []],
  ['a shorter name with a small baseline', both('Soddisfazione degli utenti esterni', '4', '>= 4', '>= 5'), []],
  [
    'a full name without a baseline',
    both('Data di approvazione della procedura interna', '//', '30/06/2017', '31/10/2017'),
    [],
  ],
  ['a full name from nothing', both('Verifiche eseguite su richiesta degli uffici', '0', '>= 20', '>= 30'), []],
  [
    'a full name with another baseline',
    [
      row('-1% (17418 €)', '17594 €', { name: 'Costo medio del servizio per azione svolta' }),
      row('-1% (31310 €)', '31627 €', { name: 'Costo medio del servizio per azione svolta' }),
    ],
    [],
  ],
])('%s', (_, indicators, findings) => {
  expect(said(sameIndicatorSameFigures, { indicators })).toEqual(findings);
});
