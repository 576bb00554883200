import fc from 'fast-check';
import type { CellValue } from '../../src/plan/cell';
import { defaultScale } from '../../src/plan/target/scale';
import type { SimpleTarget, Target, Threshold } from '../../src/plan/target/target';

const amounts = fc.oneof(fc.integer({ min: -1000, max: 100_000 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
export const thresholds = (...operators: Threshold['operator'][]): fc.Arbitrary<Threshold> =>
  fc.record({
    kind: fc.constant('threshold'),
    operator: fc.constantFrom(...operators),
    value: amounts,
    unit: fc.constantFrom('%', '€', 'gg', null),
    impliedOperator: fc.constant(false),
  });
export const dates = fc
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
export const targets: fc.Arbitrary<Target> = fc.oneof(
  { arbitrary: simpleTargets, weight: 8 },
  {
    arbitrary: fc
      .array(simpleTargets, { minLength: 2, maxLength: 3 })
      .map((parts) => ({ kind: 'compound' as const, parts })),
    weight: 2,
  },
  {
    arbitrary: simpleTargets.map((counting) => ({
      kind: 'milestones' as const,
      years: [{ year: 2017, date: null, target: counting }],
      counting,
    })),
    weight: 1,
  },
);
export const results: fc.Arbitrary<CellValue> = fc.oneof(
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
