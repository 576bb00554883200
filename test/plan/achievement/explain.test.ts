import fc from 'fast-check';
import { readActual } from '../../../src/plan/actual/readActual';
import { explain } from '../../../src/plan/achievement/explain';
import { judge, type Judgement, type JudgementContext } from '../../../src/plan/achievement/judge';
import { defaultSettings, type Settings } from '../../../src/plan/achievement/settings';
import { noBaseline, type Baseline } from '../../../src/plan/baseline';
import { emptyWritten, type CellValue, type WrittenCell } from '../../../src/plan/cell';
import type { Target } from '../../../src/plan/target/target';
import { dates, results, targets } from '../../support/arbitraryTargets';
import { RUNS } from '../../support/runs';

const written = (value: CellValue): WrittenCell => ({ ...emptyWritten, value, text: String(value) });
const numeric = (value: number): Baseline => ({ ...noBaseline, written: String(value), kind: 'number', value });

function judged(target: Target, baseline: Baseline, actual: CellValue, context: JudgementContext): Judgement {
  const reading = { status: 'read' as const, written: 'x', target, note: null, findings: [] };
  const cells = { target: written('x'), baseline: emptyWritten, actual: written(actual) };
  return judge(reading, baseline, cells, context);
}

const same = (a: Judgement, b: Judgement): boolean => a.status === b.status && a.achievement === b.achievement;

const otherSettings: Readonly<Record<keyof Settings, Settings[keyof Settings]>> = {
  method: 'fromBaseline',
  atMost: 'quotient',
  cap: 1.2,
  partlyMetFrom: 0.3,
  tolerance: 0.5,
  equals: 'literal',
  scale: ['ottimo', 'buono', 'insufficiente'],
  missedLevel: 'rankRatio',
  lossPerDayLate: 0.01,
  notReportedCounts: 'excluded',
};

test('an explanation names every input and setting that could have made the judgement another', () => {
  fc.assert(
    fc.property(targets, fc.integer({ min: -50, max: 50 }), results, dates, (target, before, actual, referenceDate) => {
      const context = { year: 2017, referenceDate, settings: defaultSettings };
      const judgement = judged(target, numeric(before), actual, context);
      const reading = readActual(written(actual), { ...context, target, baseline: numeric(before) });
      const { inputs } = explain(target, numeric(before), reading, judgement, context, 'it');
      const named = new Set(inputs.map((one) => (one.input === 'setting' ? one.setting : one.input)));
      for (const [setting, value] of Object.entries(otherSettings)) {
        const changed = judged(target, numeric(before), actual, {
          ...context,
          settings: { ...defaultSettings, [setting]: value },
        });
        if (!same(judgement, changed)) expect([setting, named.has(setting as keyof Settings)]).toEqual([setting, true]);
      }
      const otherDay = judged(target, numeric(before), actual, { ...context, referenceDate: '2019-01-01' });
      if (!same(judgement, otherDay)) expect(named).toContain('referenceDate');
      const otherBefore = judged(target, numeric(before + 7), actual, context);
      if (!same(judgement, otherBefore)) expect(named).toContain('baseline');
      expect(named).toContain('target');
      expect(named).toContain('actual');
    }),
    { numRuns: RUNS },
  );
});

test('it says what was asked, what was reached and what follows', () => {
  const target: Target = { kind: 'threshold', operator: '>=', value: 90, unit: '%', impliedOperator: false };
  const context = { year: 2017, referenceDate: '2017-12-31', settings: defaultSettings };
  const say = (actual: CellValue, language: 'it' | 'en') =>
    explain(
      target,
      noBaseline,
      readActual(written(actual), { ...context, target, baseline: noBaseline }),
      judged(target, noBaseline, actual, context),
      context,
      language,
    ).sentence;
  expect(say(0.8, 'it')).toBe('Si chiede: almeno il 90%. Risultato: 80%. Raggiunto in parte, 88,88%.');
  expect(say(0.95, 'en')).toBe('Asked: at least 90%. Result: 95%. Met, 100%.');
  expect(say(null, 'it')).toBe(
    'Si chiede: almeno il 90%. Risultato: nessuno. Il periodo è finito e il risultato manca.',
  );
});
