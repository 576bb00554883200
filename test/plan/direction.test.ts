import { directionOfTarget, readDirection } from '../../src/plan/direction';
import { readText } from './target/sayReading';
import { cellOf } from '../support/plans';

test.each([
  [
    'more',
    ['crescente', 'In aumento', '↑', '▲', '+', 'Maggiore è meglio', "piu' alto e' meglio", 'MAX', '>', 'in crescita.'],
  ],
  [
    'less',
    ['decrescente', 'in diminuzione', '↓', '⬇️', 'Minore è meglio', 'più basso è meglio', 'Riduzione', '<=', 'min'],
  ],
  ['either', ['stabile', '=', 'mantenimento']],
  ['blank', ['', '  ', '//', '-', 'n.d']],
  ['unknown', ['boh', 'crescente o decrescente', '5', 'maggio']],
])('%s', (side, words) => {
  for (const word of words) expect([word, readDirection(cellOf(word), false)]).toEqual([word, side]);
});

test('in a column of signs a dash is a sign', () => {
  expect(['-', '–', '+'].map((sign) => readDirection(cellOf(sign), true))).toEqual(['less', 'less', 'more']);
});

test.each([
  ['>= 5', 'more'],
  ['< 5 gg', 'less'],
  ['-2%', 'less'],
  ['>= 90% entro il 31/12/2017', 'more'],
  ['2017: >= 50; 2018: >= 70', 'more'],
  ['>= 90%; <= 5 gg', null],
  ['31/10/2017', null],
  ['ON', null],
  ['tra 3 e 5', null],
  ['mantenimento', null],
])('%s asks for %s', (target, side) => {
  const reading = readText(target, '100');
  if (reading.status !== 'read') throw new Error(target);
  expect(directionOfTarget(reading.target)).toBe(side);
});
