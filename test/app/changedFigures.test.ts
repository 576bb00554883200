import { changeSettings } from '../../src/app/changeSettings';
import type { Outcome } from '../../src/app/outcome';
import { recalculate } from '../../src/app/recalculate';
import type { ExcelSession } from '../../src/excel/session';
import { xlsx } from '../host/support/sheets';
import { inHost } from '../support/inHost';
import { registerHeadings } from '../support/registerPlan';

/** How many indicators a run says it has changed: of those people see another reading, degree or status. */

const options = { at: null, today: '2018-01-15', language: 'it' } as const;
const plan = (rows: readonly (string | number | null)[][]) =>
  xlsx({ Piano: [['Piano 2017'], [...registerHeadings], ...rows] });
const rows: (string | number | null)[][] = [
  ['01.O1', 'Servizi', 'F101', 'Pratiche evase', 40, '>= 45', 50],
  ['01.O1', 'Servizi', 'F102', 'Incontri', 10, '>= 12', 9],
  ['01.O1', 'Servizi', 'F102', 'Sportello', 'OFF', 'ON', 'ON'],
];

async function changedBy(session: ExcelSession): Promise<number | null | undefined> {
  return done(await recalculate(session, options)).changed;
}

function done(outcome: Outcome): Extract<Outcome, { status: 'done' }> {
  if (outcome.status === 'refused') throw new Error(`${outcome.message} ${outcome.remedy}`);
  return outcome;
}

const type = (session: ExcelSession, address: string, value: string | number) =>
  session.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

test('none can be told where the sheet had none of Piano’s columns, and none is changed by the second run', async () => {
  const { session } = await inHost(plan(rows));
  expect(await changedBy(session)).toBeNull();
  expect(await changedBy(session)).toBe(0);
});

test('a target that was edited is one, also where two indicators share a code', async () => {
  const { session } = await inHost(plan(rows));
  await changedBy(session);
  await type(session, 'F4', '>= 11');
  expect(await changedBy(session)).toBe(1);
  await type(session, 'F5', 'OFF');
  await type(session, 'F3', '>= 60');
  expect(await changedBy(session)).toBe(2);
});

test('a result that was typed has changed its row already', async () => {
  const { session } = await inHost(plan(rows));
  await changedBy(session);
  await type(session, 'G4', 12);
  expect(await changedBy(session)).toBe(0);
});

test('an indicator that is new is one', async () => {
  const { session } = await inHost(plan(rows));
  await changedBy(session);
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A6:G6').values = [['01.O1', 'Servizi', 'F104', 'Giorni', 3, '<= 2', 2]];
    await context.sync();
  });
  expect(await changedBy(session)).toBe(1);
});

test('where a setting rewrites every formula, those are counted whose figures it changes', async () => {
  const { session } = await inHost(plan(rows));
  await changedBy(session);
  // 9 of 12 is 75 %: partly met from 70 %, not met from 80 %.
  const changed = done(await changeSettings(session, { calculation: { partlyMetFrom: 0.8 } }, options));
  expect(changed.report.host.changes).toBeGreaterThan(1);
  expect(changed.changed).toBe(1);
});
