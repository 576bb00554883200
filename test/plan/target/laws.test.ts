import { RUNS } from '../../support/runs';
import * as fc from 'fast-check';
import type { CellValue } from '../../../src/plan/cell';
import { describeFinding, severityOf } from '../../../src/plan/findings/catalogue';
import { readBaseline } from '../../../src/plan/readBaseline';
import { canonicalTarget, printTarget } from '../../../src/plan/target/printTarget';
import { readTarget } from '../../../src/plan/target/readTarget';
import { reportTarget } from '../../../src/plan/target/reportTarget';
import type { Operator, Target } from '../../../src/plan/target/target';
import { anyFrequency, anyLevel, anyRange, anyRatio } from './arbitraryRanks';
import { readText, textCell } from './sayReading';
import { needsBaseline, withOperatorsWritten } from './writtenOut';

const scraps = [
  ...[
    '>=',
    '<=',
    '≥',
    '>',
    '=',
    '~',
    '+',
    '-',
    '−',
    '±',
    '%',
    '€',
    '(',
    ')',
    '[',
    '/',
    '.',
    ',',
    ' ',
    '\n',
    '\u00a0',
    "'",
    '°',
  ],
  ...['0', '1', '12', '2017', '40,000', '27.000', '1.5', '31/10/2017', '31/06/17', '30', 'O', 'l', '9O'],
  ...['almeno', 'entro', 'il', 'al massimo', 'non', 'circa', 'min', 'ON', 'off', 'sì', 'no', 'buono', 'mantenimento'],
  ...[
    'gg',
    'giorni',
    'lavorativi',
    'euro',
    'n.',
    'direttiva',
    'con',
    'giugno',
    'dicembre',
    'semestre',
    'fine',
    'anno',
    'dal',
    'al',
  ],
  ...[
    'o',
    'su',
    'mila',
    'rispetto',
    'aumento',
    'riduzione',
    'dato',
    '2015',
    '2018',
    'p.p.',
    'in più',
    'e',
    ';',
    ':',
    'vedi ',
    '//',
    'n.d.',
    '####',
    '&gt;',
    'â‰¥',
    '\u0300',
    '\u200b',
    'İ',
    '😀',
    '\ud800',
  ],
];
const rankScraps = [
  ...[
    'tra',
    'fra',
    'da',
    'a',
    'e',
    'su',
    'ogni',
    'volte',
    'volta',
    'al mese',
    "l'anno",
    '/anno',
    'semestrale',
    'mensili',
  ],
  ...['80-90%', '±', '÷', '<= x <=', 'estremi esclusi', 'due', 'tre', 'una', 'mezza', 'terzi', '30.06', '1h30', '50+'],
  ...['ottimo', 'buona', 'discreto', 'giudizio', 'livello:', 'eccellente', 'sufficiente', 'compreso', 'Target:', '4/5'],
  ...['minuti', 'ore', 'mesi', '>/=', '80', '90', '5', '%', '(semestrale)', 'ciascuno', 'passare', '10', '>= 2'],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...rankScraps), { maxLength: 7 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...rankScraps), { maxLength: 5 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...rankScraps, ...scraps), { maxLength: 7 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...scraps), { maxLength: 9 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...scraps), { maxLength: 9 }).map((pieces) => pieces.join(' ')),
);
const numberFormats = [
  'General',
  '@',
  '0',
  '0%',
  '+0%',
  '#,##0.00 €',
  'dd/mm/yyyy',
  'mmm-yy',
  'd-mmm',
  'h:mm',
  '# ?/?',
  '0" gg"',
  '0" su 5"',
  '"max "0',
  '"',
  ';;',
];
const anyCell = fc
  .record({
    value: fc.oneof<fc.Arbitrary<CellValue>[]>(
      anyText,
      // cells hold no NaN and no infinity
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -10, max: 60_000 }),
      fc.boolean(),
      fc.constant(null),
      fc.constant({ error: '#N/A' }),
    ),
    text: anyText,
    numberFormat: fc.oneof(fc.constantFrom(...numberFormats), fc.string({ maxLength: 12 })),
  })
  .map((cell) => (typeof cell.value === 'string' ? { ...cell, text: cell.value } : cell));

test('whatever is in the cells, reading gives a reading whose findings explain it and stay inside the text', () => {
  fc.assert(
    fc.property(anyCell, anyCell, fc.integer({ min: 2000, max: 2050 }), (cell, beside, year) => {
      const baseline = readBaseline(beside);
      const reading = readTarget(cell, { baseline, year });
      const hasError = reading.findings.some((finding) => severityOf(finding) === 'error');
      expect(hasError).toBe(reading.status === 'unreadable');
      expect(baseline.findings.every((finding) => severityOf(finding) === 'warning')).toBe(true);
      expect(baseline.kind !== 'unreadable' || baseline.findings.length > 0).toBe(true);
      for (const { written, span, corrections } of [...reading.findings, ...baseline.findings]) {
        expect(0 <= span.start && span.start <= span.end && span.end <= written.length).toBe(true);
        expect(corrections.length).toBeLessThanOrEqual(3);
      }
      for (const finding of [...reading.findings, ...baseline.findings]) {
        expect(describeFinding(finding, 'it').message).not.toMatch(/undefined|NaN|null/);
        expect(describeFinding(finding, 'en').why).not.toBe('');
      }
      expect(reading.written).toBe(cell.text);
      JSON.stringify(reportTarget(reading, cell, 'it'));
    }),
    { numRuns: RUNS },
  );
});

const decimal = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => Number((digits / 10 ** decimals).toFixed(decimals)) + 0);
const unit = fc.constantFrom(
  null,
  '%',
  '€',
  'gg',
  'gg lavorativi',
  'ore',
  'minuti',
  'mesi',
  'settimane',
  'direttiva',
  'nuove imprese',
);
const operator = fc.constantFrom<Operator>('>=', '>', '<=', '<', '=', '~');
const date = fc
  .date({ min: new Date(Date.UTC(1990, 0, 1)), max: new Date(Date.UTC(2099, 11, 31)), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const anyTarget = fc.oneof<fc.Arbitrary<Target>[]>(
  fc.record({
    kind: fc.constant('threshold' as const),
    operator,
    value: decimal,
    unit,
    impliedOperator: fc.constant(false),
  }),
  fc.record({
    kind: fc.constant('deadline' as const),
    operator: fc.constantFrom('<=' as const, '<' as const, '=' as const),
    date,
    from: fc.constant(null),
  }),
  fc.tuple(date, date).map(([one, other]) => ({
    kind: 'deadline' as const,
    operator: '<=' as const,
    date: one < other ? other : one,
    from: one < other ? one : other,
  })),
  fc.record({ kind: fc.constant('switch' as const), on: fc.boolean() }),
  anyRange(decimal, unit),
  anyLevel,
  anyRatio,
  anyFrequency,
);

test('canonical text is read back as the same target', () => {
  fc.assert(
    fc.property(anyTarget, (target) => {
      const reading = readText(canonicalTarget(target));
      expect(reading).toMatchObject({ status: 'read', target });
    }),
    { numRuns: RUNS },
  );
});

test('a target in Italian words is read back as the same target', () => {
  fc.assert(
    fc.property(anyTarget, (target) => {
      // bounds below zero could be changes but for their operators
      fc.pre(target.kind !== 'range' || target.min >= 0);
      // «fatto (ON)» is for people, and 40,123 alone could be 40 thousand
      fc.pre(target.kind !== 'switch' && !/(?:^|\D)\d{1,3},\d{3}(?!\d)/.test(printTarget(target, 'it')));
      // a bare 2015 in words has its thousands point, so it is no year
      const reading = readText(printTarget(target, 'it'));
      if (target.kind === 'deadline' && target.operator === '=') return;
      expect(reading).toMatchObject({ status: 'read', target });
    }),
  );
});

test('whatever is read has canonical text that is read again as what was read', () => {
  fc.assert(
    fc.property(anyText, anyText, (written, beside) => {
      const reading = readTarget(textCell(written), { baseline: readBaseline(textCell(beside)), year: 2017 });
      if (reading.status !== 'read') return;
      const { target } = reading;
      const again = readText(canonicalTarget(target), needsBaseline(target) ? beside : '');
      expect(again).toMatchObject({ status: 'read', target: withOperatorsWritten(target) });
    }),
    { numRuns: RUNS },
  );
});

test('blanks around a target change nothing', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(' ', '\n', '\u00a0'), (written, blank) => {
      const bare = readText(written);
      const padded = readText(blank + written + blank);
      expect(padded.status).toBe(bare.status);
      if (bare.status === 'read') expect(padded).toMatchObject({ target: bare.target });
    }),
  );
});
