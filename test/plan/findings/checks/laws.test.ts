import fc from 'fast-check';
import { assessPlan } from '../../../../src/plan/assess';
import { defaultSettings } from '../../../../src/plan/achievement/settings';
import type { CellValue } from '../../../../src/plan/cell';
import { describeFinding } from '../../../../src/plan/findings/catalogue';
import type { WrittenPlan } from '../../../../src/plan/plan';
import { readPlan } from '../../../../src/plan/readPlan';
import { rollUp } from '../../../../src/plan/rollup/rollUp';
import { RUNS } from '../../../support/runs';
import { writtenPlan, type PlanParts } from '../../../support/plans';

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const weight: fc.Arbitrary<CellValue> = pick<CellValue>(null, 50, 30, '20%', 0.5, 1, 2, 0, -1, 'alto', '-', {
  error: '#N/A',
});

const objective = fc.record({
  code: fc.oneof(
    pick(
      '01.O1',
      '01.01',
      '01.O1.I1',
      'O1.O1.I1',
      '01.O1.O1',
      '01.O1.O1.T1',
      '01.O1.O1.T2',
      '02.O1.O1.T1',
      'Uno',
      '1',
      '',
    ),
    fc.string({ maxLength: 8 }),
  ),
  title: pick('Uno', 'Due', 'Tre (URP)', ''),
  owner: pick(
    null,
    'ROSSI',
    'Segretario generale',
    'URP',
    'REA',
    'PROTOCOLLO',
    'PROTOCOLO',
    '//',
    'Dott. Verdi',
    '(',
    ':',
  ),
  level: pick('Strategico', 'Individuale', 'Team', '', 'boh'),
  weight,
});

const indicator = (objectives: number) =>
  fc.record({
    of: fc.option(fc.nat({ max: Math.max(0, objectives - 1) })),
    code: pick('F101', 'F1O1', 'F2 01', 'F102', 'uno', '1', ''),
    name: pick('Costo medio', 'Costi totali', 'D1.3_01 Valore', 'D1.3_02 Valore', 'A1_1', '', 'Quota'),
    baseline: pick<CellValue>(null, 100, '79,21 €', '5 gg', '50%', 'buono', 'OFF', '//', 0),
    target: pick<CellValue>(
      null,
      '>= 75 €',
      '<= 5 gg',
      '>= 90% (45)',
      'Buono',
      'mantenimento',
      '31/10/2017',
      '50',
      '+1%',
      'boh',
    ),
    next: pick<CellValue>(null, '>= 60%', '70', '<= 8 ore'),
    weight,
    direction: pick('', 'crescente', '-', '+', '↓', 'boh'),
    actual: pick<CellValue>(null, 80, 'ON', '5'),
  });

const declared = fc.record({
  owners: fc.subarray([
    { owner: 'ROSSI', role: 'SEGRETARIO GENERALE', individual: 1, organisational: 1, team: null },
    { owner: 'VERDI', role: '', individual: 0, organisational: null, team: 1 },
  ]),
  offices: pick(null, { count: 2, each: 2 }, { count: 1, each: 1 }, { count: 0, each: 0 }),
});

const plans: fc.Arbitrary<WrittenPlan> = fc
  .array(objective, { maxLength: 7 })
  .chain((objectives) =>
    fc.record({
      objectives: fc.constant(objectives),
      indicators: fc.array(indicator(objectives.length), { maxLength: 9 }),
      declared,
    }),
  )
  .map((parts: PlanParts) => writtenPlan(parts));

const context = { year: 2017, referenceDate: '2017-12-31', settings: defaultSettings };
const assess = (plan: WrittenPlan) => assessPlan(readPlan(plan, context), context);
/** A whole plan is some hundred times the work of a cell. */
const runs = { numRuns: Math.ceil(RUNS / 20) };

test('no plan makes it throw; every finding has its words, and a figure is between 0 and 1', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const assessed = assess(plan);
      for (const { finding } of assessed.findings)
        for (const language of ['it', 'en'] as const) {
          const { message, why, reading } = describeFinding(finding, language);
          expect(`${message}${why}${reading ?? ''}`).not.toMatch(/undefined|NaN|null|\[object/);
          expect(finding.span.end).toBeLessThanOrEqual(finding.written.length);
        }
      const { objectives, owners, levels } = rollUp(assessed, defaultSettings);
      for (const { mean } of [...objectives.map(({ own }) => own), ...owners, ...levels])
        expect(mean === null || (mean >= 0 && mean <= 1)).toBe(true);
    }),
    runs,
  );
});

/** The same rows in another order, each indicator still pointing at its objective. */
function reversed({ objectives, indicators, ...plan }: WrittenPlan): WrittenPlan {
  const last = objectives.length - 1;
  return {
    ...plan,
    objectives: [...objectives].reverse(),
    indicators: [...indicators]
      .reverse()
      .map((one) => ({ ...one, objective: one.objective === null ? null : last - one.objective })),
  };
}

/** Rules that tell a group on its first row: which row that is depends on the order, that there is one doesn't. */
const toldOnFirst = /^STR-0(?:1[5679]|2[123]|33|4[34]|5[45])$/;

test('the order of rows changes no finding, but on which row of several it is told', () => {
  const said = (plan: WrittenPlan): string[] =>
    assess(plan)
      .findings.map(({ finding, cell }) =>
        toldOnFirst.test(finding.code) ? finding.code : `${finding.code} ${cell ?? ''} ${finding.corrections.join()}`,
      )
      .sort();
  fc.assert(
    // objectives that repeat one another are one, which is no matter of order
    fc.property(
      plans.map((plan) => ({
        ...plan,
        objectives: plan.objectives.map((one, index) => ({ ...one, title: `${one.title} ${String(index)}` })),
      })),
      (plan) => {
        expect(said(reversed(plan))).toEqual(said(plan));
      },
    ),
    runs,
  );
});
