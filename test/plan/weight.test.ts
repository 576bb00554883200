import type { CellValue } from '../../src/plan/cell';
import { readWeight } from '../../src/plan/weight';
import { cellOf } from '../support/plans';

test.each<[CellValue, number]>([
  [30, 30],
  [0.3, 0.3],
  ['30', 30],
  ['30%', 30],
  ['30 %', 30],
  ['30 per cento', 30],
  ['0,3', 0.3],
  ['33,333', 33.333],
  ['12.5', 12.5],
  ['20 punti', 20],
  [0, 0],
])('%j weighs %d', (written, value) => {
  expect(readWeight(cellOf(written))).toMatchObject({ kind: 'weight', value });
});

test('a percentage Excel holds as a fraction is in points', () => {
  expect(readWeight({ value: 0.3, text: '30%', numberFormat: '0%' })).toEqual({
    kind: 'weight',
    value: 30,
    isPercent: true,
  });
});

test.each<[CellValue, string]>([
  [null, 'blank'],
  ['  ', 'blank'],
  ['-', 'blank'],
  ['//', 'blank'],
  ['n.d.', 'unreadable'],
  ['alto', 'unreadable'],
  ['30 gg', 'unreadable'],
  ['1.2.3', 'unreadable'],
  [true, 'unreadable'],
  [NaN, 'unreadable'],
  [{ error: '#DIV/0!' }, 'unreadable'],
  [-5, 'negative'],
  ['-30%', 'negative'],
  ['− 5', 'negative'],
])('%j is %s', (written, kind) => {
  expect(readWeight(cellOf(written)).kind).toBe(kind);
});

test('a date is no weight', () => {
  expect(readWeight({ value: 43039, text: '31/10/2017', numberFormat: 'dd/mm/yyyy' }).kind).toBe('unreadable');
});
