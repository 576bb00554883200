import * as fc from 'fast-check';
import { defaultSettings } from '../../src/plan/achievement/settings';
import { readObjectiveCode } from '../../src/plan/codes';
import { readPlan } from '../../src/plan/readPlan';
import { indicatorsOf } from '../../src/samples/indicatorFacts';
import type { PlanFacts } from '../../src/samples/planFacts';
import { writtenPlan } from '../../src/worksheet/findPlan';
import { facts } from '../samples/facts';
import { anyOutline, anyRegister, anySideBySide, shownActual, type MadeSheet } from '../support/arbitrarySheets';
import { placeIn } from '../support/foundPlan';
import { shownAsWritten } from '../support/grids';
import { RUNS } from '../support/runs';

/** A part of the plan: some objectives in their order, one of each level at least. */
const somePlan: fc.Arbitrary<PlanFacts> = fc
  .subarray(facts.objectives.slice(0, 30), { minLength: 4, maxLength: 9 })
  .filter((objectives) => new Set(objectives.map(({ level }) => level)).size === 4)
  .map((objectives) => ({
    ...facts,
    objectives,
    indicators: objectives.flatMap((objective) => indicatorsOf(objective, facts)),
  }));

/** What must be read, whatever the sheet looks like. */
function meant({ objectives, indicators }: PlanFacts): unknown {
  return {
    objectives: objectives.map(({ code, level, title, owner }) => ({
      code: readObjectiveCode(code)?.code,
      level,
      title,
      owner,
    })),
    indicators: indicators.map((indicator) => ({
      code: indicator.code.replace(/\s/g, ''),
      objective: readObjectiveCode(indicator.objective)?.code,
      externalCode: indicator.externalCode,
      name: indicator.name,
      baselineYear: indicator.baselineYear,
      baseline: indicator.baseline ?? '',
      targets: indicator.targets,
      actual: shownActual(indicator),
    })),
  };
}

function readBack({ grid }: MadeSheet): unknown {
  const written = writtenPlan(placeIn([grid]), shownAsWritten);
  const plan = readPlan(written, { settings: defaultSettings, referenceDate: '2017-12-31' });
  return {
    objectives: plan.objectives.map(({ code, level, title, owner }) => ({ code, level, title, owner: owner.written })),
    indicators: plan.indicators.map(
      ({ code, objective, externalCode, name, baselineYear, baseline, targets, actual }) => ({
        code,
        objective,
        externalCode,
        name,
        baselineYear,
        baseline: baseline.written.text,
        targets: targets.map(({ written: { text } }) => text),
        actual: actual?.written.value ?? null,
      }),
    ),
  };
}

test.each([
  ['register', anyRegister],
  ['outline', anyOutline],
  ['side by side', anySideBySide],
])('columns, headers, repeated cells and blank rows in any arrangement are the same plan: %s', (_, anySheet) => {
  fc.assert(
    fc.property(
      somePlan.chain((some) => anySheet(some).map((made) => ({ some, made }))),
      ({ some, made }) => {
        expect(placeIn([made.grid]).headings.layout).toBe(made.layout);
        expect(readBack(made)).toEqual(meant(some));
      },
    ),
    { numRuns: RUNS / 10 },
  );
});
