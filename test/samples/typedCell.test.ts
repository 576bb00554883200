import { printItalian } from '../../src/samples/printItalian';
import { actualCell, typedCell } from '../../src/samples/typedCell';

test.each([
  ['3021', 3021, '0'],
  ['4,92', 4.92, '0.00'],
  ['-4,14', -4.14, '0.00'],
  ['1,20', 1.2, '0.00'],
  ['984,2', 984.2, '0.0'],
  ['0', 0, '0'],
  ['90%', 0.9, '0%'],
  ['0%', 0, '0%'],
  ['2,3%', 0.023, '0.0%'],
  ['31/10/2017', 43_039, 'dd/mm/yyyy'],
  ['31/10/17', 43_039, 'dd/mm/yy'],
])('%s is native, and shown as it is written', (written, value, numberFormat) => {
  expect(typedCell(written)).toEqual({ value, numberFormat, quotePrefix: false });
  expect(printItalian(value, numberFormat)).toBe(written);
});

test.each([
  '>= 85%',
  '<=4gg',
  '>= 27.000',
  'ON',
  '//',
  '5gg',
  'F2 01',
  '01.O1.O1',
  '<= 31/10/2017',
  '9845\nn',
  'Almeno 45 (75%)',
])('%j stays text, and Excel would leave it alone', (written) => {
  expect(typedCell(written)).toEqual({ value: written, numberFormat: null, quotePrefix: false });
});

test.each([
  '+1%',
  '-2%',
  '+1% (380)',
  '-1% (17418 €)',
  '30 %',
  '6,84 €',
  '9,23€',
  '86,46\n%',
  '305207\n2',
  '€2281\n0',
  '01.01',
  '27.000',
  '007',
  '31/06/2017',
])('%j stays text, typed with an apostrophe', (written) => {
  expect(typedCell(written)).toEqual({ value: written, numberFormat: null, quotePrefix: true });
});

test('nothing written is an empty cell', () => {
  expect(typedCell(null)).toEqual({ value: null, numberFormat: null, quotePrefix: false });
});

test('a result is kept as the facts have it', () => {
  expect(actualCell({ date: '2017-10-20' })).toMatchObject({ value: 43_028, numberFormat: 'dd/mm/yyyy' });
  expect(actualCell({ number: 0.9134, format: '0.00%' })).toMatchObject({ value: 0.9134, numberFormat: '0.00%' });
  expect(actualCell({ text: '31.10.2017' })).toMatchObject({ value: '31.10.2017', numberFormat: null });
});

test.each([
  [3_085_645, '#,##0', '3.085.645'],
  [1_652_300.55, '#,##0.00 "€"', '1.652.300,55 €'],
  [-3.9, '0.00', '-3,90'],
  [0.9134, '0.00%', '91,34%'],
])('%d as %s is %s in Italy', (value, numberFormat, shown) => {
  expect(printItalian(value, numberFormat)).toBe(shown);
});

test('a number format that the samples do not use is refused', () => {
  expect(() => printItalian(1, '0.##')).toThrow('0.##');
});
