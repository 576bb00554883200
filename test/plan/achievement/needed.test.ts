import fc from 'fast-check';
import { readActual } from '../../../src/plan/actual/readActual';
import { judge } from '../../../src/plan/achievement/judge';
import { needed, type Needed } from '../../../src/plan/achievement/needed';
import { defaultSettings, type Settings } from '../../../src/plan/achievement/settings';
import { noBaseline, type Baseline } from '../../../src/plan/baseline';
import { emptyWritten, type CellValue, type WrittenCell } from '../../../src/plan/cell';
import { serialOfIso } from '../../../src/plan/dates';
import { readBaseline } from '../../../src/plan/readBaseline';
import { readTarget } from '../../../src/plan/target/readTarget';
import type { Target } from '../../../src/plan/target/target';
import { results, targets } from '../../support/arbitraryTargets';
import { RUNS } from '../../support/runs';

const written = (value: CellValue): WrittenCell => ({ ...emptyWritten, value, text: String(value ?? '') });
const day = (iso: string): number => serialOfIso(iso);

function neededOf(targetText: string, before: string, value: CellValue, settings: Partial<Settings> = {}): Needed[] {
  const baseline = readBaseline(written(before === '' ? null : before));
  const reading = readTarget(written(targetText), { baseline, year: 2017 });
  if (reading.status !== 'read') throw new Error(`«${targetText}» is not read`);
  const all = { ...defaultSettings, ...settings };
  const context = { target: reading.target, baseline, settings: all, referenceDate: '2017-12-31' };
  return needed(reading.target, baseline, readActual(written(value), context), all);
}

const euro = (value: number) => ({ value, unit: '€' });
const percent = (value: number) => ({ value, unit: '%' });
const count = (value: number) => ({ value, unit: null });

test.each<[string, string, CellValue, Needed]>([
  ['<= 36,5 € (-5%)', '38,3 €', 37.1, { kind: 'fall', by: euro(0.6), to: euro(36.5), isStrict: false }],
  ['<= 36,5 € (-5%)', '38,3 €', 36.1, { kind: 'margin', by: euro(0.4) }],
  ['<= 36,50 €', '', 36.5, { kind: 'margin', by: euro(0) }],
  ['< 36,50 €', '', 36.5, { kind: 'fall', by: euro(0), to: euro(36.5), isStrict: true }],
  ['>= 90%', '84%', 0.885, { kind: 'rise', by: percent(1.5), to: percent(90), isStrict: false }],
  ['>= 90%', '84%', 0.93, { kind: 'margin', by: percent(3) }],
  ['+1% (380)', '376', 378, { kind: 'rise', by: count(2), to: count(380), isStrict: false }],
  ['mantenimento', '12', 12, { kind: 'met' }],
  ['mantenimento', '12', 11, { kind: 'equal', to: count(12) }],
  ['tra 80% e 90%', '', 0.75, { kind: 'rise', by: percent(5), to: percent(80), isStrict: false }],
  ['tra 80% e 90%', '', 0.97, { kind: 'fall', by: percent(7), to: percent(90), isStrict: false }],
  ['tra 80% e 90%', '', 0.88, { kind: 'margin', by: percent(2) }],
  ['circa 100', '', 93, { kind: 'rise', by: count(2), to: count(95), isStrict: false }],
  ['entro il 31/10/2017', 'OFF', 'OFF', { kind: 'doBy', date: '2017-10-31', isStrict: false }],
  ['entro il 31/10/2017', 'OFF', day('2017-10-28'), { kind: 'early', days: 3 }],
  ['entro il 31/10/2017', 'OFF', day('2017-11-12'), { kind: 'late', days: 12 }],
  ['dal 01/03/2017 al 31/10/2017', 'OFF', day('2017-02-27'), { kind: 'tooEarly', days: 2 }],
  ['ON', 'OFF', 'no', { kind: 'do', on: true }],
  ['ON', 'OFF', 'sì', { kind: 'met' }],
  ['almeno buono', 'sufficiente', 'sufficiente', { kind: 'reach', level: 'buono', operator: '>=' }],
  ['almeno buono', 'sufficiente', 'ottimo', { kind: 'met' }],
  ['4 su 5', '', 3, { kind: 'rise', by: count(1), to: count(4), isStrict: false }],
  ['almeno semestrale', '', 2, { kind: 'margin', by: count(0) }],
  ['ON entro il 31/10/2017', 'OFF', day('2017-10-31'), { kind: 'early', days: 0 }],
  ['>= 90% entro il 31/12/2017', '84%', 0.8, { kind: 'rise', by: percent(10), to: percent(90), isStrict: false }],
])('%s beside «%s», with %s', (target, before, value, expected) => {
  expect(neededOf(target, before, value)).toEqual([expected]);
});

test('«equals» says whether a figure is to be reached or to be that one', () => {
  expect(neededOf('= 50', '40', 52)).toEqual([{ kind: 'margin', by: count(2) }]);
  expect(neededOf('= 50', '40', 52, { equals: 'literal' })).toEqual([{ kind: 'equal', to: count(50) }]);
});

test.each<[string, CellValue]>([
  ['nothing was typed', null],
  ['it is not assessable', 'n.v.'],
  ['it is to be corrected', 92],
])('nothing is said where %s', (_, value) => {
  expect(neededOf('>= 90%', '84%', value)).toEqual([]);
});

const numeric = (value: number): Baseline => ({ ...noBaseline, written: String(value), kind: 'number', value });
const isMet = ({ kind }: Needed): boolean => kind === 'margin' || kind === 'met' || kind === 'early';

function statusOf(target: Target, baseline: Baseline, value: CellValue): string {
  const reading = { status: 'read' as const, written: 'x', target, note: null, findings: [] };
  const cells = { target: written('x'), baseline: emptyWritten, actual: written(value) };
  return judge(reading, baseline, cells, { year: 2017, referenceDate: '2018-12-31', settings: defaultSettings }).status;
}

test('what is said never disagrees with the status: a margin exactly where the target is met', () => {
  fc.assert(
    fc.property(targets, fc.integer({ min: -50, max: 50 }), results, (target, before, value) => {
      const baseline = numeric(before);
      const context = { target, baseline, settings: defaultSettings, referenceDate: '2018-12-31' };
      const said = needed(target, baseline, readActual(written(value), context), defaultSettings);
      const status = statusOf(target, baseline, value);
      if (said.length > 0) expect([said, status === 'met']).toEqual([said, said.every(isMet)]);
      else expect(status).not.toMatch(/^(?:met|partlyMet|notMet)$/);
    }),
    { numRuns: RUNS },
  );
});

test('what is said to be needed is enough, and nothing less is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 900 }),
      fc.boolean(),
      (asked, value, isRise) => {
        const target: Target = {
          kind: 'threshold',
          operator: isRise ? '>=' : '<=',
          value: asked,
          unit: null,
          impliedOperator: false,
        };
        const context = { target, baseline: noBaseline, settings: defaultSettings, referenceDate: '2018-12-31' };
        const [one] = needed(target, noBaseline, readActual(written(value), context), defaultSettings);
        if (one?.kind !== 'rise' && one?.kind !== 'fall') return;
        const step = one.kind === 'rise' ? 1 : -1;
        expect(statusOf(target, noBaseline, value + step * one.by.value)).toBe('met');
        expect(statusOf(target, noBaseline, value + step * (one.by.value - 1))).not.toBe('met');
      },
    ),
  );
});
