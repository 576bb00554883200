import { directionAsItsFamily } from '../../../../src/plan/findings/checks/directionAsItsFamily';
import { planOf, said } from '../../../support/plans';

const rows = (...each: [name: string, target: string, direction?: string][]) => ({
  indicators: each.map(([name, target, direction]) => ({
    name,
    target,
    ...(direction === undefined ? {} : { direction }),
  })),
});

test.each([
  [
    'costs',
    rows(['Costo medio', '<= 5 €'], ['Costi del servizio', '< 30 €'], ['Costo della visita', '>= 7 €']),
    ['STR-053 H3'],
  ],
  ['one side only', rows(['Costo medio', '<= 5 €'], ['Costo totale', '<= 6 €'], ['Costo minimo', '<= 7 €']), []],
  ['other words want three others', rows(['Corsi uno', '>= 5'], ['Corsi due', '>= 6'], ['Corsi tre', '<= 7']), []],
  [
    'three others',
    rows(['Corsi uno', '>= 5'], ['Numero di corsi', '>= 6'], ['N. corsi svolti', '>= 7'], ['Corsi tre', '<= 7']),
    ['STR-053 H4'],
  ],
  [
    'an outside code',
    rows(['D1.3_01 Alfa', '>= 5'], ['D1.3_02 Beta', '>= 6 €'], ['D1.3_03 Gamma', '>= 7%'], ['D1.3_04 Delta', '<= 7 €']),
    ['STR-053 H4'],
  ],
  [
    'its Verso says so',
    rows(['Costo medio', '<= 5 €'], ['Costi del servizio', '< 30 €'], ['Costo recuperato', '>= 7 €', 'crescente']),
    [],
  ],
  [
    'a generic first word makes no family',
    rows(
      ['Numero di corsi', '>= 5'],
      ['Numero di eventi', '>= 6'],
      ['Numero di utenti', '>= 7'],
      ['Numero di turni', '<= 7'],
    ),
    [],
  ],
  [
    'nobody wants more complaints, whatever the family says',
    rows(...['D1.3_01 Alfa', 'D1.3_02 Beta', 'D1.3_03 Gamma'].map((name): [string, string] => [name, '>= 5']), [
      'D1.3_04 Reclami ricevuti',
      '<= 15',
    ]),
    [],
  ],
  [
    'errors among errors asked for',
    rows(['Errori uno', '>= 5%'], ['Errori due', '>= 6%'], ['Errori tre', '>= 7%'], ['Percentuale di errori', '<= 5%']),
    [],
  ],
  [
    'complaints dealt with are wanted',
    rows(
      ['Reclami ricevuti', '<= 5'],
      ['Numero di reclami', '<= 6'],
      ['Reclami fondati', '<= 7'],
      ['Reclami risolti', '>= 7'],
    ),
    [],
  ],
  [
    'complaints asked for',
    rows(['Reclami ricevuti', '<= 5'], ['Numero di reclami', '<= 6'], ['Reclami fondati', '>= 7']),
    ['STR-053 H3'],
  ],
  [
    'two of each',
    rows(['Tempo uno', '<= 5 gg'], ['Tempo due', '<= 5 gg'], ['Tempo tre', '>= 5 gg'], ['Tempo quattro', '>= 5 gg']),
    [],
  ],
  [
    'another unit is another family',
    rows(['Tempo uno', '<= 5 gg'], ['Tempo due', '<= 5 gg'], ['Tempo pieno', '>= 5%']),
    [],
  ],
  [
    'days and deeds have no side',
    rows(['Data uno', '31/10/2017'], ['Data due', 'ON'], ['Data tre', '31/12/2017'], ['Data quattro', '>= 5']),
    [],
  ],
])('%s', (_, parts, findings) => {
  expect(said(directionAsItsFamily, parts)).toEqual(findings);
});

test('the other sign is a correction', () => {
  const plan = planOf(rows(['Costo medio', '<= 5 €'], ['Costo uno', '<= 5 €'], ['Costo due', ' >= 7 €']));
  expect(directionAsItsFamily(plan)[0]?.finding.corrections).toEqual([' <= 7 €']);
});
