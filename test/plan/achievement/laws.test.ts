import fc from 'fast-check';
import { evaluate } from '../../../src/plan/achievement/evaluate';
import { judge } from '../../../src/plan/achievement/judge';
import { compileRule } from '../../../src/plan/achievement/rule';
import { defaultSettings } from '../../../src/plan/achievement/settings';
import { isAssessed } from '../../../src/plan/achievement/status';
import { readActual } from '../../../src/plan/actual/readActual';
import { noBaseline } from '../../../src/plan/baseline';
import { emptyWritten, type CellValue, type WrittenCell } from '../../../src/plan/cell';
import type { Target, Threshold } from '../../../src/plan/target/target';

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
const targets: fc.Arbitrary<Target> = fc.oneof(
  thresholds('>=', '>', '<=', '<', '=', '~'),
  dates.map((date): Target => ({ kind: 'deadline', operator: '<=', date, from: null })),
  fc.boolean().map((on): Target => ({ kind: 'switch', on })),
);
const values: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  amounts,
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
  fc.boolean(),
  fc.string(),
  fc.constantFrom('ON', 'off', ' si ', 'NO', 'n.v.', '  ', '92%', '31/10/2017'),
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
    { numRuns: 5000 },
  );
});

test('a result is refused by the status exactly when a finding says why', () => {
  fc.assert(
    fc.property(targets, values, (target, actual) => {
      const findings = readActual(written(actual), target).findings.filter(({ code }) => code !== 'ACT-051');
      expect(judged(target, actual).status === 'actualToCorrect').toBe(findings.length > 0);
    }),
    { numRuns: 5000 },
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
    { numRuns: 5000 },
  );
});

test('less is never worse for "at most"', () => {
  fc.assert(
    fc.property(thresholds('<=', '<'), plainNumber, plainNumber, (target, a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      fc.pre(accepted(target, more));
      expect(degree(target, less)).toBeGreaterThanOrEqual(degree(target, more));
    }),
    { numRuns: 5000 },
  );
});
