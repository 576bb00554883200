import type { WrittenCell } from '../../../src/plan/cell';
import { readBaseline } from '../../../src/plan/readBaseline';
import { readCorpus } from '../../corpus/readCorpus';
import { baselineOf } from '../target/sayReading';

test.each(readCorpus('baselines.tsv'))('«%s» is a %s: %s %s', (written, kind, value = '', unit = '', code = '') => {
  const baseline = baselineOf(written!);
  expect(baseline.written).toBe(written);
  expect(baseline.kind).toBe(kind);
  expect(baseline.value === null ? '' : String(baseline.value)).toBe(value);
  expect(baseline.unit ?? '').toBe(unit);
  expect(baseline.findings.map((finding) => finding.code).join(' ')).toBe(code);
});

test.each<[WrittenCell['value'], string, string, unknown, string | null]>([
  [0.84, '0%', 'number', 84, '%'],
  [3021, 'General', 'number', 3021, null],
  [40519.31, '#,##0.00 €', 'number', 40519.31, '€'],
  [5, '0" gg"', 'number', 5, 'gg'],
  [42369, 'dd/mm/yyyy', 'date', '2015-12-31', null],
  [true, 'General', 'switch', true, null],
  [null, 'General', 'none', null, null],
  [{ error: '#N/A' }, 'General', 'unreadable', null, null],
  [0.5, 'h:mm', 'unreadable', null, null],
])('native %j as %s is a %s', (value, numberFormat, kind, meant, unit) => {
  expect(readBaseline({ value, numberFormat, text: 'shown' })).toMatchObject({
    written: 'shown',
    kind,
    value: meant,
    unit,
  });
});
