import * as fc from 'fast-check';
import { createSummaries } from '../../src/app/createSummaries';
import { removeEverything } from '../../src/app/removeEverything';
import { indicatorsOf } from '../../src/samples/indicatorFacts';
import { xlsx, type TestCell } from '../host/support/sheets';
import { facts } from '../samples/facts';
import { anyOutline, anyRegister, anySideBySide } from '../support/arbitrarySheets';
import { differingParts } from '../support/differingParts';
import { inHost } from '../support/inHost';
import { ownedPlan, type OwnedRow } from '../support/ownedPlan';
import { RUNS } from '../support/runs';
import { reportedFigures, shownFigures } from '../support/shownFigures';

/** Each opens a workbook, and takes a second or two. */
const numRuns = Math.min(40, Math.max(1, Math.round(RUNS / 1000)));

/** Figures are the report's, another run changes nothing, and Piano's going gives the workbook back. */
async function holdsFor(before: Uint8Array, at: string): Promise<void> {
  const options = { at, today: '2026-11-27', language: 'it' } as const;
  const { session, engine } = await inHost(before);
  const outcome = await createSummaries(session, options);
  if (outcome.status === 'refused') throw new Error(`${outcome.message} ${outcome.remedy}`);
  expect(await shownFigures(session, outcome.view.made)).toEqual(reportedFigures(outcome.report));
  expect(await createSummaries(session, options)).toMatchObject({ status: 'done', report: { host: { changes: 0 } } });
  expect(engine.unimplemented).toEqual([]);
  expect(await removeEverything(session, { language: 'it', withInputs: true })).toMatchObject({ status: 'done' });
  expect(differingParts(before, engine.workbook.save())).toEqual([]);
}

const oneOf = fc.constantFrom;
const weight = oneOf<TestCell[]>(null, 0, 1, 30, 70, '20%', 0.5);
const measured: fc.Arbitrary<Pick<OwnedRow, 'baseline' | 'target' | 'actual'>> = oneOf(
  { baseline: 3, target: '>= 4', actual: 2 },
  { baseline: 3, target: '>= 4', actual: 4 },
  { baseline: '84%', target: '>= 90%', actual: 0.875 },
  { baseline: '30 gg', target: '<= 20 gg', actual: 23 },
  { baseline: 'OFF', target: 'ON', actual: 'ON' },
  { baseline: null, target: '31/10/2017', actual: null },
  { baseline: 376, target: '+1% (380)', actual: 379 },
  { baseline: null, target: 'da definire', actual: 4 },
  { baseline: 3, target: '>= 4', actual: 'n.v.' },
  { baseline: 3, target: '>= 4', actual: 'molti' },
);
const row: fc.Arbitrary<OwnedRow> = fc
  .record({
    objective: oneOf('01.O1', '01.O2', '01.O1.I1', '01.O1.I2', '01.O1.O1', '01.O2.O1.T1', '01.O2.O1.T2', '01.O2.O1.T3'),
    owner: oneOf('ROSSI', 'VERDI', 'Biblioteca', 'Ufficio 2', null),
    objectiveWeight: weight,
    weight,
  })
  .chain((placed) => measured.map((values) => ({ ...placed, ...values })));

test('of plans with any weights, results and owners', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 14 }),
      fc.subarray<readonly [string, number, number]>([
        ['ROSSI', 2, 1],
        ['VERDI', 0, 3],
      ]),
      oneOf('2017-06-30', '2017-12-31'),
      (rows, managers, at) => holdsFor(ownedPlan({ rows, managers }), at),
    ),
    { numRuns: 3 * numRuns },
  );
}, 600_000);

test.each([
  ['register', anyRegister],
  ['outline', anyOutline],
  ['side by side', anySideBySide],
])(
  'of parts of the plan in any arrangement: %s',
  async (_, anySheet) => {
    const sheet = fc
      .subarray(facts.objectives.slice(0, 30), { minLength: 4, maxLength: 9 })
      .filter((objectives) => new Set(objectives.map(({ level }) => level)).size === 4)
      .chain((objectives) =>
        anySheet({ ...facts, objectives, indicators: objectives.flatMap((each) => indicatorsOf(each, facts)) }),
      );
    await fc.assert(
      fc.asyncProperty(sheet, ({ grid: { row: top, column, values } }) => {
        const rows = [
          ...Array.from({ length: top }, () => []),
          ...values.map((line) => [...Array.from({ length: column }, () => null), ...line]),
        ];
        return holdsFor(xlsx({ Piano: rows }), '2017-12-31');
      }),
      { numRuns },
    );
  },
  600_000,
);
