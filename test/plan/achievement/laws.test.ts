import fc from 'fast-check';
import { evaluate } from '../../../src/plan/achievement/evaluate';
import { judge } from '../../../src/plan/achievement/judge';
import { compileRule } from '../../../src/plan/achievement/compileRule';
import { defaultSettings } from '../../../src/plan/achievement/settings';
import { isAssessed } from '../../../src/plan/achievement/status';
import { readActual } from '../../../src/plan/actual/readActual';
import { severityOf } from '../../../src/plan/findings/catalogue';
import { defaultScale } from '../../../src/plan/target/scale';
import { noBaseline } from '../../../src/plan/baseline';
import { emptyWritten, type CellValue, type WrittenCell } from '../../../src/plan/cell';
import type { SimpleTarget, Target, Threshold } from '../../../src/plan/target/target';

/** More with `LAW_RUNS=100000`. */
const RUNS = Number(process.env['LAW_RUNS'] ?? 5000);

const amounts = fc.oneof(fc.integer({ min: -1000, max: 100_000 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const thresholds = (...operators: Threshold['operator'][]): fc.Arbitrary<Threshold> =>
  fc.record({
    kind: fc.constant('threshold'),
    operator: fc.constantFrom(...operators),
    value: amounts,
    unit: fc.constantFrom('%', '€', 'gg', null),
    impliedOperator: fc.constant(false),
  });
const dates = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2018-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const sides = fc.constantFrom('>=', '>', '<=', '<', '=');
const units = fc.constantFrom('%', '€', 'gg', null);
const simpleTargets: fc.Arbitrary<SimpleTarget> = fc.oneof(
  thresholds('>=', '>', '<=', '<', '=', '~'),
  fc.tuple(amounts, amounts, fc.boolean(), fc.boolean(), units).map(([a, b, minIncluded, maxIncluded, unit]) => ({
    kind: 'range' as const,
    min: Math.min(a, b),
    max: Math.max(a, b),
    minIncluded,
    maxIncluded,
    unit,
  })),
  dates.map((date) => ({ kind: 'deadline' as const, operator: '<=' as const, date, from: null })),
  fc.boolean().map((on) => ({ kind: 'switch' as const, on })),
  fc.record({ kind: fc.constant('level' as const), operator: sides, level: fc.constantFrom(...defaultScale) }),
  fc.tuple(fc.constantFrom('>=', '<='), amounts, units).map(([operator, resolved, unit]) => ({
    kind: 'change' as const,
    operator: operator as '>=' | '<=',
    percent: 1,
    points: null,
    amount: null,
    resolved,
    declared: null,
    alternative: null,
    unit,
  })),
  fc.tuple(fc.constantFrom('>=', '<=', '='), amounts, units).map(([operator, value, unit]) => ({
    kind: 'maintain' as const,
    operator: operator as '>=' | '<=' | '=',
    value,
    level: null,
    on: null,
    unit,
  })),
  fc.tuple(sides, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 })).map(([operator, n, d]) => ({
    kind: 'ratio' as const,
    operator: operator as '>=',
    numerator: n,
    denominator: d,
    percent: (100 * n) / d,
  })),
  fc.record({ kind: fc.constant('frequency' as const), operator: sides, perYear: fc.integer({ min: 1, max: 366 }) }),
) as fc.Arbitrary<SimpleTarget>;
const targets: fc.Arbitrary<Target> = fc.oneof(
  { arbitrary: simpleTargets, weight: 8 },
  { arbitrary: fc.array(simpleTargets, { minLength: 2, maxLength: 3 }).map((parts) => ({ kind: 'compound' as const, parts })), weight: 2 },
  {
    arbitrary: simpleTargets.map((counting) => ({
      kind: 'milestones' as const,
      years: [{ year: 2017, date: null, target: counting }],
      counting,
    })),
    weight: 1,
  },
);
const values: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  amounts,
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
  fc.boolean(),
  fc.string(),
  fc.constantFrom('ON', 'off', ' si ', 'NO', 'n.v.', '  ', '92%', '31/10/2017', 'buono', ' Ottimo', 'buona'),
  fc.integer({ min: 0, max: 10 }),
  fc.integer({ min: 42000, max: 44000 }),
  fc.constant({ error: '#REF!' }),
);

const written = (value: CellValue): WrittenCell => ({ ...emptyWritten, value, text: 'x' });

function judged(target: Target, actual: CellValue, referenceDate = '2017-12-31') {
  return judge(
    { status: 'read', written: 'x', target, note: null, findings: [] },
    noBaseline,
    { target: written('x'), baseline: emptyWritten, actual: written(actual) },
    { year: 2017, referenceDate, settings: defaultSettings },
  );
}

test('every target gives every result one status, and a degree exactly when it is assessed', () => {
  fc.assert(
    fc.property(targets, values, dates, (target, actual, at) => {
      const { status, achievement } = judged(target, actual, at);
      expect(achievement !== null).toBe(isAssessed(status));
      if (achievement !== null) {
        expect(achievement).toBeGreaterThanOrEqual(0);
        expect(achievement === 1).toBe(status === 'met');
      }
    }),
    { numRuns: RUNS },
  );
});

test('a result is refused by the status exactly when a finding says why', () => {
  fc.assert(
    fc.property(targets, values, (target, actual) => {
      const context = { target, baseline: noBaseline, settings: defaultSettings, referenceDate: '2017-12-31' };
      const refused = readActual(written(actual), context).findings.some((finding) => severityOf(finding) === 'error');
      expect(judged(target, actual).status === 'actualToCorrect').toBe(refused);
    }),
    { numRuns: RUNS },
  );
});

const plainNumber = fc.double({ min: -50, max: 50, noNaN: true });
const degree = (target: Target, actual: number): number => judged(target, actual).achievement ?? Number.NaN;
const accepted = (target: Target, actual: number): boolean =>
  evaluate(compileRule(target, noBaseline, defaultSettings).accepts, {
    target: null,
    baseline: null,
    actual,
    degree: null,
  }) === true;

test('more is never worse for "at least"', () => {
  fc.assert(
    fc.property(thresholds('>=', '>'), plainNumber, plainNumber, (target, a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      fc.pre(accepted(target, more));
      expect(degree(target, more)).toBeGreaterThanOrEqual(degree(target, less));
    }),
    { numRuns: RUNS },
  );
});

test('less is never worse for "at most"', () => {
  fc.assert(
    fc.property(thresholds('<=', '<'), plainNumber, plainNumber, (target, a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      fc.pre(accepted(target, more));
      expect(degree(target, less)).toBeGreaterThanOrEqual(degree(target, more));
    }),
    { numRuns: RUNS },
  );
});
