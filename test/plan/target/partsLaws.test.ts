import { RUNS } from '../../support/runs';
import * as fc from 'fast-check';
import { canonicalTarget, printTarget } from '../../../src/plan/target/printTarget';
import type { SimpleTarget, Target } from '../../../src/plan/target/target';
import { readText } from './sayReading';
import { withOperatorsWritten } from './writtenOut';

const italian = (value: number) => String(value).replace('.', ',');
const units = fc.constantFrom('', '%', ' €', ' gg', ' direttive');
const baselines = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 2 }), units)
  .map(([digits, decimals, unit]) => italian(Number((digits / 10 ** decimals).toFixed(decimals))) + unit);
const steps = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 2 }))
  .map(([digits, decimals]) => italian(Number((digits / 10 ** decimals).toFixed(decimals))));
const changes = fc
  .tuple(
    fc.constantFrom('+', '-', 'aumento di ', 'riduzione di ', 'aumento superiore a ', 'riduzione superiore a ', '>= +'),
    steps,
    fc.constantFrom('%', ' p.p.', '', ' €', ' gg', ' direttive'),
  )
  .map((pieces) => pieces.join(''));

test('a change is read again, beside its baseline, as what it was', () => {
  let read = 0;
  fc.assert(
    fc.property(changes, baselines, (written, baseline) => {
      const reading = readText(written, baseline);
      if (reading.status !== 'read') return;
      read++;
      expect(readText(canonicalTarget(reading.target), baseline)).toMatchObject({
        status: 'read',
        target: reading.target,
      });
      expect(printTarget(reading.target, 'it')).not.toMatch(/NaN|null|undefined/);
    }),
    { numRuns: RUNS },
  );
  expect(read).toBeGreaterThan(1000);
});

test('a rise never asks for less than the baseline, a fall never for more, and a bracket changes only what is declared', () => {
  fc.assert(
    fc.property(changes, baselines, (written, baseline) => {
      const reading = readText(written, baseline);
      if (reading.status !== 'read' || reading.target.kind !== 'change') return;
      const { operator, resolved, declared, percent, points, amount } = reading.target;
      expect(declared).toBeNull();
      expect([percent, points, amount].filter((each) => each !== null)).toHaveLength(1);
      const start = readText(`>= ${baseline}`);
      if (start.status !== 'read' || start.target.kind !== 'threshold') return;
      if (operator.startsWith('>')) expect(resolved).toBeGreaterThanOrEqual(start.target.value);
      else expect(resolved).toBeLessThanOrEqual(start.target.value);
      if (percent === null) return;
      const bracketed = readText(`${written} (${italian(resolved)})`, baseline);
      if (bracketed.status === 'read') expect(bracketed.target).toMatchObject({ operator, declared: resolved });
    }),
    { numRuns: RUNS },
  );
});

test.each(['', '//', 'n.d.', 'nuovo'])('beside «%s» no change and no keeping is read', (baseline) => {
  fc.assert(
    fc.property(changes, (written) => {
      expect(readText(written, baseline)).toMatchObject({ status: 'unreadable', kind: 'change' });
    }),
  );
  expect(readText('mantenimento', baseline)).toMatchObject({ status: 'unreadable', reason: 'baseline' });
});

test('what is kept is the baseline, whichever it is', () => {
  fc.assert(
    fc.property(
      baselines,
      fc.constantFrom('mantenimento', '>= dato 2015', 'non superiore al dato 2015'),
      (baseline, written) => {
        const reading = readText(written, baseline);
        if (reading.status !== 'read') return;
        expect(reading.target.kind).toBe('maintain');
        expect(readText(canonicalTarget(reading.target), baseline)).toMatchObject({ target: reading.target });
      },
    ),
  );
});

const amount = fc.integer({ min: 1, max: 99_999 });
const figures: fc.Arbitrary<SimpleTarget>[] = ['%', '€', 'gg', 'direttive', 'nuove imprese'].map((unit) =>
  fc.tuple(fc.constantFrom('>=', '>', '<=', '<'), amount).map(([operator, value]) => ({
    kind: 'threshold' as const,
    operator: operator as '>=',
    value,
    unit,
    impliedOperator: false,
  })),
);
const days = fc
  .date({ min: new Date(Date.UTC(2017, 0, 1)), max: new Date(Date.UTC(2017, 11, 31)), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const deadline = days.map((date) => ({ kind: 'deadline' as const, operator: '<=' as const, date, from: null }));
const anySwitch = fc.constant({ kind: 'switch' as const, on: true });
const compounds: fc.Arbitrary<Target> = fc
  .tuple(fc.subarray([...figures, anySwitch], { minLength: 1, maxLength: 3 }), fc.boolean())
  .chain(([some, dated]) => fc.tuple(...some, ...(dated || some.length < 2 ? [deadline] : [])))
  .map((parts) => ({ kind: 'compound' as const, parts }));
const milestones: fc.Arbitrary<Target> = fc
  .tuple(
    fc.constantFrom(...figures).chain((figure) => fc.array(figure, { minLength: 2, maxLength: 4 })),
    fc.boolean(),
    fc.uniqueArray(days, { minLength: 4, maxLength: 4 }),
  )
  .map(([targets, dated, dates]) => {
    const moments = [...dates].sort();
    const years = targets.map((target, index) => ({
      year: dated ? 2017 : 2017 + index,
      date: dated ? (moments[index] ?? null) : null,
      target,
    }));
    const counting = (dated ? targets[targets.length - 1] : targets[0])!;
    return { kind: 'milestones' as const, years, counting };
  });

test('a target of several parts is read again as what it was', () => {
  fc.assert(
    fc.property(fc.oneof(compounds, milestones), (target) => {
      expect(readText(canonicalTarget(target))).toMatchObject({ status: 'read', target: withOperatorsWritten(target) });
    }),
    { numRuns: RUNS },
  );
});
