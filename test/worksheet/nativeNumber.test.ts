import { nativeBaseline, nativeTarget } from '../../src/worksheet/layouts/nativeNumber';

describe('figures that become numbers', () => {
  test.each([
    ['3021', 3021, 'General'],
    ['0', 0, 'General'],
    ['984,2', 984.2, '0.0'],
    ['1,20', 1.2, '0.00'],
    ['0,03', 0.03, '0.00'],
    ['-4,14', -4.14, '0.00'],
  ])('%s', (written, value, numberFormat) => {
    expect(nativeBaseline(written)).toEqual({ value, numberFormat });
  });

  test('a target too', () => {
    expect(nativeTarget('100', '40', 2017)).toEqual({ value: 100, numberFormat: 'General' });
  });
});

describe('figures that stay text: Excel would show or read them otherwise', () => {
  test.each([
    '27.000',
    '045',
    '-0',
    '84%',
    '6,84 €',
    '1359,\n99 €',
    '305207\n2',
    '1234567890123',
    '//',
    'OFF',
    '1,',
    ',5',
  ])('%j as a baseline', (written) => {
    expect(nativeBaseline(written)).toBeNull();
  });

  test.each(['+1%', '-2%', '=4', '>= 4', '31/10/17', '50%', '27.000'])('%j as a target', (written) => {
    expect(nativeTarget(written, '40', 2017)).toBeNull();
  });
});
