import { readTarget } from '../../../src/plan/target/readTarget';
import { reportTarget } from '../../../src/plan/target/reportTarget';
import { baselineOf, readText, textCell } from './sayReading';

test('a report has the contract’s keys in the contract’s order', () => {
  const report = reportTarget(readText('>= 40,000€', '40519,31 €'), textCell('>= 40,000€'), 'it');
  expect(Object.keys(report)).toEqual([
    ...['written', 'status', 'kind', 'reason', 'words', 'canonical', 'note', 'native', 'findings'],
    ...['operator', 'value', 'unit', 'impliedOperator'],
  ]);
  expect(report).toMatchObject({
    written: '>= 40,000€',
    status: 'read',
    kind: 'threshold',
    reason: null,
    words: 'almeno 40.000 €',
    canonical: '>= 40000 €',
    native: null,
    operator: '>=',
    value: 40000,
    unit: '€',
    impliedOperator: false,
  });
  expect(report.findings).toEqual([
    {
      code: 'TGT-011',
      severity: 'warning',
      message: "«40,000»: alla lettera non è scritto all'italiana, o sarebbe 40 €.",
      span: { start: 3, end: 9 },
      corrections: ['>= 40.000€'],
    },
  ]);
});

test.each([
  ['31/10/2017', ['operator', 'date', 'from']],
  ['ON', ['on']],
  ['mantenimento', ['operator', 'value', 'level', 'on']],
  ['+1%', ['operator', 'percent', 'points', 'amount', 'resolved', 'declared', 'alternative', 'unit']],
  ['boh', []],
])('«%s» adds the keys of its kind', (written, keys) => {
  expect(Object.keys(reportTarget(readText(written), textCell(written), 'it')).slice(9)).toEqual(keys);
});

test('what was not read has neither words nor canonical text', () => {
  expect(reportTarget(readText('31/06/2017'), textCell('31/06/2017'), 'en')).toMatchObject({
    status: 'unreadable',
    kind: 'deadline',
    reason: 'malformed',
    words: null,
    canonical: null,
    date: null,
    findings: [
      { code: 'TGT-020', severity: 'error', message: '“31/06/2017”: June has 30 days.', corrections: ['30/06/2017'] },
    ],
  });
});

test('a native cell says what Excel holds', () => {
  const cell = { value: 0.9, text: '90%', numberFormat: '0%' };
  const reading = readTarget(cell, { baseline: baselineOf('85%'), year: 2017 });
  expect(reportTarget(reading, cell, 'it')).toMatchObject({
    written: '90%',
    native: { value: 0.9, numberFormat: '0%' },
    value: 90,
  });
});

test('parts and milestones are readings of their own', () => {
  const report = (written: string) => reportTarget(readText(written), textCell(written), 'it');
  expect(report('ON entro il 31/10/2017')['parts']).toMatchObject([
    { status: 'read', kind: 'switch', words: 'fatto (ON)', canonical: 'ON', on: true, findings: [] },
    { status: 'read', kind: 'deadline', canonical: '<= 31/10/2017', operator: '<=', date: '2017-10-31', from: null },
  ]);
  expect(report('50% al 30/06/2017 e 100% al 31/12/2017')['years']).toMatchObject([
    { year: 2017, date: '2017-06-30', kind: 'threshold', value: 50 },
    { year: 2017, date: '2017-12-31', kind: 'threshold', value: 100 },
  ]);
});
