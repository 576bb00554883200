import fc from 'fast-check';
import { readPrinted } from '../../../src/plan/printed/readPrinted';
import type { PrintedPlan } from '../../../src/plan/printed/printed';
import { RUNS } from '../../support/runs';
import { facts } from '../../samples/facts';
import { plainly, printedOrder, printings, printPlan, type Printing } from '../../support/printedPlan';

function read(text: string): PrintedPlan {
  const reading = readPrinted(text, null);
  if (reading.status === 'refused') throw new Error(reading.reason);
  return reading.plan;
}

function expected(
  printing: Printing,
): Pick<PrintedPlan, 'year' | 'objectives' | 'indicators' | 'managers' | 'unplaced'> {
  const order = printedOrder(facts, printing);
  return {
    year: facts.year,
    objectives: order.map(({ objective: { code, level, title, owner } }) => ({
      writtenCode: code,
      level,
      title,
      owner,
    })),
    indicators: order.flatMap(({ indicators }, objective) =>
      indicators.map(({ code, externalCode, name, baselineYear, baseline, targets }) => ({
        writtenCode: code,
        objective,
        name: externalCode === null ? name : `${externalCode} ${name}`,
        baselineYear,
        baseline: baseline ?? '',
        targets: targets.map((text, index) => ({ year: facts.year + index, text })),
      })),
    ),
    managers: {
      rows: facts.managers.map(({ role, surname, individual, organisational }) => ({
        name: `${role}: ${surname}`,
        individual,
        organisational,
        team: null,
      })),
      offices: `UFFICI ${String(facts.offices.each)} OBIETTIVI per CIASCUN UFFICIO (${String(facts.offices.count)} uffici)`,
    },
    unplaced: [],
  };
}

describe('the sample plan, printed and read back', () => {
  test('has its 76 objectives, 219 indicators and 255 targets', () => {
    const plan = read(printPlan(facts, plainly));
    expect(plan.objectives).toHaveLength(76);
    expect(plan.indicators).toHaveLength(219);
    expect(plan.indicators.flatMap(({ targets }) => targets)).toHaveLength(255);
    expect(plan).toMatchObject(expected(plainly));
  });

  test('is the same however it is printed', () => {
    fc.assert(
      fc.property(printings, (printing) => {
        const { title, furniture, ...plan } = read(printPlan(facts, printing));
        expect(title).toBe('PIANO DELLA PERFORMANCE 2017 Allegato 3-4-5');
        expect(furniture.length).toBeGreaterThanOrEqual(2);
        expect(plan).toEqual(expected(printing));
      }),
      { numRuns: Math.ceil(RUNS / 50) },
    );
  });
});
