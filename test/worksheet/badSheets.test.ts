import * as fc from 'fast-check';
import type { CellValue } from '../../src/plan/cell';
import { defaultSettings } from '../../src/plan/achievement/settings';
import { assessPlan } from '../../src/plan/assess';
import { readPlan } from '../../src/plan/readPlan';
import { findPlan, writtenPlan } from '../../src/worksheet/findPlan';
import { noSettings } from '../../src/worksheet/storedSettings';
import { planChanges } from '../../src/worksheet/planChanges';
import { nothingChosen } from '../support/foundPlan';
import { gridOf, shownAsWritten } from '../support/grids';
import { RUNS } from '../support/runs';

const headings = [
  ...['Area', 'Livello', 'Codice obiettivo', 'Obiettivo', 'Peso obiettivo', 'Responsabile', 'Codice', 'Indicatore'],
  ...['Verso', 'Peso', 'Anno', 'Stato iniziale', 'Target 2017', 'Target 2018', 'Consuntivo'],
];
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom('01.O1', 'F001', '01.O1 Uno (URP)', 'Strategico', 'ON', '>= 3', '//', '=1+1', 'NOME', 'Target 2017'),
  fc.constantFrom('#N/D', '#REF!', '#VALUE!').map((error) => ({ error })),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 60_000 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyWord = fc.oneof(
  fc.constantFrom(...headings, 'OBIETTIVI INDIVIDUALI', 'TEAM', 'Target', 2017, 'Nome'),
  anyValue,
);

function work(rows: readonly (readonly CellValue[])[]): string {
  const grid = gridOf(rows);
  const found = findPlan([grid], nothingChosen, 2026);
  if (found.status !== 'found') return found.status;
  const judged = { referenceDate: '2017-12-31', settings: defaultSettings };
  const plan = readPlan(writtenPlan(found.place, shownAsWritten), judged);
  const assessed = assessPlan(plan, { year: found.place.year, ...judged });
  planChanges(found.place, assessed, () => '', {
    referenceDate: '2017-12-31',
    values: false,
    isListed: () => true,
    settings: noSettings,
  });
  return 'found';
}

test('error values and wrong types in every column are read, judged and written without a crash', () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(fc.array(fc.array(anyValue, { minLength: 15, maxLength: 15 }), { maxLength: 6 }), (rows) => {
      outcomes.add(work([headings, ...rows]));
    }),
    { numRuns: RUNS / 5 },
  );
  expect([...outcomes].sort()).toEqual(['found', 'noIndicators']);
});

test('whatever stands on a sheet, a plan is found or not without a crash', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyWord, { maxLength: 9 }), { minLength: 1, maxLength: 7 }), (rows) => {
      work(rows.map((row) => (row.length === 0 ? [null] : row)));
    }),
    { numRuns: RUNS },
  );
});
