import { readCorpus } from '../../corpus/readCorpus';
import { codesOf, readText, sayReading } from './sayReading';

describe.each([
  ...['thresholds.tsv', 'deadlines.tsv', 'switches.tsv'],
  ...['changes.tsv', 'maintains.tsv', 'compounds.tsv', 'milestones.tsv'],
])('%s', (file) => {
  test.each(readCorpus(file))('«%s» beside «%s» means %s', (written, baseline, meaning, codes = '', note = '') => {
    const reading = readText(written!, baseline);
    expect(sayReading(reading)).toBe(meaning);
    expect(codesOf(reading)).toBe(codes);
    if (note !== '') expect(reading.note).toBe(note);
  });
});

describe.each(['ranges.tsv', 'levels.tsv', 'ratios.tsv', 'frequencies.tsv'])('%s', (file) => {
  test.each(readCorpus(file))('«%s» beside «%s» means %s', (written, baseline, meaning, codes = '') => {
    const reading = readText(written!, baseline);
    expect(sayReading(reading)).toBe(meaning);
    expect(codesOf(reading)).toBe(codes);
  });
});

describe('what must not be read', () => {
  test.each(readCorpus('mustNotBeRead.tsv'))(
    '«%s» beside «%s» (%s) gives %s',
    (written, baseline, kind, code, first = '') => {
      const reading = readText(written!, baseline);
      expect(reading.status).toBe('unreadable');
      expect(codesOf(reading)).toBe(code);
      expect(reading.status === 'unreadable' && (reading.kind ?? '')).toBe(kind);
      expect(reading.findings[0]?.corrections[0] ?? '').toBe(first);
    },
  );

  test('a correction that names one of two readings is read as that one', () => {
    for (const [written, baseline = '', , code] of readCorpus('mustNotBeRead.tsv')) {
      if (!['TGT-010', 'TGT-020', 'TGT-040', 'TGT-044'].includes(code!)) continue;
      for (const correction of readText(written!, baseline).findings[0]!.corrections)
        expect(readText(correction, baseline)).toMatchObject({ status: 'read', written: correction });
    }
  });
});

describe('the real plan', () => {
  const rows = readCorpus('realPlan.tsv');

  test('has 255 targets', () => {
    expect(rows.reduce((sum, [, , , many]) => sum + Number(many), 0)).toBe(255);
  });

  test.each(rows)('«%s» beside «%s» means %s', (written, baseline, meaning) => {
    expect(sayReading(readText(written!, baseline))).toBe(meaning);
  });

  test('all of it is read, with these warnings', () => {
    const codes = rows.flatMap(([written, baseline]) => readText(written!, baseline).findings.map(({ code }) => code));
    expect([...new Set(codes)].sort()).toEqual(['TGT-011', 'TGT-026', 'TGT-101', 'TGT-102']);
  });
});

test('what was written is kept, blanks and look-alikes too', () => {
  expect(readText('  ≥ 90% ')).toMatchObject({ written: '  ≥ 90% ', status: 'read' });
});

test('a finding points at what was written, not at what it was folded to', () => {
  const [repair, joint] = readText('&gt;= 40,000€', '40519,31 €').findings;
  expect(repair).toMatchObject({ code: 'TGT-072', span: { start: 0, end: 4 } });
  expect(joint).toMatchObject({ code: 'TGT-011', span: { start: 6, end: 12 }, corrections: ['&gt;= 40.000€'] });
});
