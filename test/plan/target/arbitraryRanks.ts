import * as fc from 'fast-check';
import { defaultScale } from '../../../src/plan/target/scale';
import type { Frequency, LevelTarget, Range, Ratio } from '../../../src/plan/target/target';

const operator = fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '=' as const);

/** Two different bounds in one unit. */
export function anyRange(bound: fc.Arbitrary<number>, unit: fc.Arbitrary<string | null>): fc.Arbitrary<Range> {
  return fc
    .tuple(bound, bound, unit, fc.boolean(), fc.boolean())
    .filter(([one, other]) => one !== other)
    .map(([one, other, shared, minIncluded, maxIncluded]) => ({
      kind: 'range' as const,
      min: Math.min(one, other),
      max: Math.max(one, other),
      minIncluded,
      maxIncluded,
      unit: shared,
    }));
}

/** A level that some judgements reach and others don't. */
export const anyLevel: fc.Arbitrary<LevelTarget> = fc
  .record({ kind: fc.constant('level' as const), operator, level: fc.constantFrom(...defaultScale) })
  .filter(({ operator: sign, level }) => {
    const isLowest = level === defaultScale[0];
    const isHighest = level === defaultScale[defaultScale.length - 1];
    return !(isLowest && (sign === '>=' || sign === '<')) && !(isHighest && (sign === '<=' || sign === '>'));
  });

export const anyRatio: fc.Arbitrary<Ratio> = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(1, 10), operator)
  .map(([one, other, scale, sign]) => {
    const [numerator, denominator] = [Math.min(one, other) / scale, Math.max(one, other)];
    const percent = Number(((100 * numerator) / denominator).toPrecision(15));
    return { kind: 'ratio' as const, operator: sign, numerator, denominator, percent };
  });

export const anyFrequency: fc.Arbitrary<Frequency> = fc.record({
  kind: fc.constant('frequency' as const),
  operator,
  perYear: fc.oneof(
    fc.integer({ min: 1, max: 10_000 }),
    fc.integer({ min: 1, max: 9999 }).map((tenths) => tenths / 10),
  ),
});
