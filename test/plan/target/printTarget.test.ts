import { canonicalTarget, printTarget } from '../../../src/plan/target/printTarget';
import { readText } from './sayReading';

test.each([
  ['>= 90%', 'almeno il 90%', 'at least 90%', '>= 90%'],
  ['>= 8%', "almeno l'8%", 'at least 8%', '>= 8%'],
  ['>= 80%', "almeno l'80%", 'at least 80%', '>= 80%'],
  ['> 11%', "più dell'11%", 'more than 11%', '> 11%'],
  ['> 18%', 'più del 18%', 'more than 18%', '> 18%'],
  ['< 0%', 'meno dello 0%', 'less than 0%', '< 0%'],
  ['>= 0,5%', 'almeno lo 0,5%', 'at least 0.5%', '>= 0,5%'],
  ['>= 1%', "almeno l'1%", 'at least 1%', '>= 1%'],
  ['> 2,3%', 'più del 2,3%', 'more than 2.3%', '> 2,3%'],
  ['= 8%', "pari all'8%", 'exactly 8%', '= 8%'],
  ['= 90%', 'pari al 90%', 'exactly 90%', '= 90%'],
  ['= 0%', 'pari allo 0%', 'exactly 0%', '= 0%'],
  ['~ 80%', "circa l'80%", 'about 80%', '~ 80%'],
  ['<= 800%', "al massimo l'800%", 'at most 800%', '<= 800%'],
  ['>= 1100%', 'almeno il 1.100%', 'at least 1,100%', '>= 1100%'],
  ['>= 11000%', "almeno l'11.000%", 'at least 11,000%', '>= 11000%'],
  ['3100', 'almeno 3.100', 'at least 3,100', '>= 3100'],
  ['< 30,50 €', 'meno di 30,50 €', 'less than 30.50 €', '< 30,50 €'],
  ['<=4gg', 'al massimo 4 gg', 'at most 4 days', '<= 4 gg'],
  ['>= 1 direttiva', 'almeno 1 direttiva', 'at least 1 direttiva', '>= 1 direttiva'],
  ['>= -4,14', 'almeno -4,14', 'at least -4.14', '>= -4,14'],
  ['31/10/17', 'entro il 31/10/2017', 'by 31 October 2017', '<= 31/10/2017'],
  ['prima del 1/3/2017', 'prima del 01/03/2017', 'before 1 March 2017', '< 01/03/2017'],
  ['= 1/3/2017', 'il 01/03/2017', 'on 1 March 2017', '= 01/03/2017'],
  [
    'dal 1/3/2017 al 30/6/2017',
    'dal 01/03/2017 al 30/06/2017',
    'from 1 March 2017 to 30 June 2017',
    'dal 01/03/2017 al 30/06/2017',
  ],
  ['5 giorni lavorativi', 'al massimo 5 gg lavorativi', 'at most 5 working days', '<= 5 gg lavorativi'],
  ['>= 1 ora', 'almeno 1 ora', 'at least 1 hour', '>= 1 ore'],
  ['2 ore e 20 minuti', 'al massimo 2,33 ore', 'at most 2.33 hours', '<= 2,33333333333333 ore'],
  ['80-90%', "tra l'80% e il 90%", 'between 80% and 90%', '>= 80% e <= 90%'],
  ['>80% e <90%', "più dell'80% e meno del 90%", 'more than 80% and less than 90%', '> 80% e < 90%'],
  ['Sì', 'fatto (ON)', 'done (ON)', 'ON'],
  ['OFF', 'non fatto (OFF)', 'not done (OFF)', 'OFF'],
])('«%s» is %s, in English %s, and %s', (written, it, en, canonical) => {
  const reading = readText(written);
  if (reading.status !== 'read') throw new Error(`not read: ${written}`);
  expect([
    printTarget(reading.target, 'it'),
    printTarget(reading.target, 'en'),
    canonicalTarget(reading.target),
  ]).toEqual([it, en, canonical]);
});

test('canonical text keeps a number that could be a year, and three decimals that could be thousands, from being either', () => {
  const threshold = { kind: 'threshold', operator: '>=', unit: null, impliedOperator: false } as const;
  expect(canonicalTarget({ ...threshold, value: 2015 })).toBe('>= 2.015,0');
  expect(canonicalTarget({ ...threshold, value: 40.123 })).toBe('>= 40,1230');
});

test.each([
  ['+1% (380)', '376', 'almeno 380 (+1% di 376 = 379,76)', 'at least 380 (+1% of 376 = 379.76)', '+1% (380)'],
  ['+2%', '50%', 'almeno il 51% (+2% di 50%)', 'at least 51% (+2% of 50%)', '+2%'],
  ['+ 2 punti percentuali', '50%', 'almeno il 52% (+2 p.p. di 50%)', 'at least 52% (+2 p.p. of 50%)', '+2 p.p.'],
  ['-5 gg', '30 gg', 'al massimo 25 gg (-5 gg di 30 gg)', 'at most 25 days (-5 days of 30 days)', 'riduzione di 5 gg'],
  ['mantenimento', '3', 'mantenere 3', 'keep 3', 'mantenimento'],
  ['>= dato 2015', '84%', 'mantenere almeno 84%', 'keep at least 84%', '>= dato di partenza'],
  [
    'ON entro il 31/10/2017',
    'OFF',
    'fatto (ON), entro il 31/10/2017',
    'done (ON), by 31 October 2017',
    'ON; <= 31/10/2017',
  ],
  [
    '2017: 50%; 2018: 70%',
    '40%',
    '2017: almeno il 50%; 2018: almeno il 70%',
    '2017: at least 50%; 2018: at least 70%',
    '2017: >= 50%; 2018: >= 70%',
  ],
])('«%s» beside «%s» is %s, in English %s, and %s', (written, baseline, it, en, canonical) => {
  const reading = readText(written, baseline);
  if (reading.status !== 'read') throw new Error(`not read: ${written}`);
  const { target } = reading;
  expect([printTarget(target, 'it'), printTarget(target, 'en'), canonicalTarget(target)]).toEqual([it, en, canonical]);
});
