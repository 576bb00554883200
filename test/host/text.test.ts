import { loadNumberFormats } from '../../src/host/text/numberFormats';
import type { FileValue } from '../../src/xlsx/content';

test.each<readonly [FileValue, string, string]>([
  [null, 'General', ''],
  ['testo', '0.00', 'testo'],
  [0.1 + 0.2, 'General', '0,3'],
  [1234.5, 'General', '1234,5'],
  [1234567890123, 'General', '1,23457E+12'],
  [0.905, '0%', '91%'],
  [0.905, '0.0%', '90,5%'],
  [1234.5, '#,##0.00 "€"', '1.234,50 €'],
  [-1234.5, '#,##0.00 [$€-410];[Red]-#,##0.00 [$€-410]', '-1.234,50 €'],
  [43039, 'dd/mm/yyyy', '31/10/2017'],
  [43039, 'm/d/yyyy', '31/10/2017'],
  [43039, 'd mmmm yyyy', '31 ottobre 2017'],
  [true, 'General', 'VERO'],
  [{ error: '#N/A' }, 'General', '#N/D'],
  [{ error: '#DIV/0!' }, '0.00', '#DIV/0!'],
  [5, '@', '5'],
])('%j as %s shows %s in Italian', async (value, numberFormat, expected) => {
  expect((await loadNumberFormats('it-IT', false)).render(value, numberFormat)).toBe(expected);
});

test('a workbook that counts days from 1904 shows and reads the same dates', async () => {
  const formats = await loadNumberFormats('it-IT', true);
  expect(formats.render(43039 - 1462, 'dd/mm/yyyy')).toBe('31/10/2017');
  expect(formats.readTyped('10/31/2017', 'api')).toEqual({ value: 43039 - 1462, numberFormat: 'm/d/yyyy' });
  expect(formats.readTyped('50%', 'api')).toEqual({ value: 0.5, numberFormat: '0%' });
});
