import { check } from '../../src/app/check';
import { changeSettings } from '../../src/app/changeSettings';
import { freeze, unfreeze } from '../../src/app/freeze';
import { recalculate } from '../../src/app/recalculate';
import { undo } from '../../src/app/undo';
import type { ExcelSession } from '../../src/excel/session';
import { done, inHost } from '../support/inHost';
import { registerPlan } from '../support/registerPlan';

const options = { at: null, today: '2018-01-15', language: 'it' } as const;
const nextYear = { ...options, today: '2019-03-01' };

const plan = registerPlan([
  { target: '>= 100', baseline: 40, actual: 70 },
  { target: 'ON', baseline: 'OFF', actual: 'ON' },
]);

const cells = (
  session: ExcelSession,
  address: string,
  what: 'values' | 'formulas' = 'formulas',
): Promise<unknown[][]> =>
  session.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load(what);
    await context.sync();
    return range[what];
  });

const type = (session: ExcelSession, address: string, value: string | number): Promise<void> =>
  session.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

async function frozen() {
  const opened = await inHost(plan);
  done(await recalculate(opened.session, options));
  done(await changeSettings(opened.session, { optionalColumns: ['uncapped'] }, options));
  const live = await cells(opened.session, 'I1:M4');
  done(await freeze(opened.session, options));
  return { ...opened, live };
}

test('formulas become values, and the line above says since when', async () => {
  const { session } = await frozen();
  expect(await cells(session, 'I1:M4')).toEqual([
    ['Piano · situazione al 31/12/2017 · congelata il 15/01/2018', '', '', '', ''],
    ['Lettura', 'Raggiungimento', 'Stato', 'Segnalazioni', 'Grado senza limite'],
    ['almeno 100', 0.7, 'Parzialmente raggiunto', '', 0.7],
    ['fatto (ON)', 1, 'Raggiunto', '', 1],
  ]);
});

test('freezing or recalculating again changes nothing, in another year and another sitting', async () => {
  const { engine } = await frozen();
  const { session } = await inHost(engine.workbook.save());
  expect(done(await freeze(session, nextYear)).host.changes).toBe(0);
  expect(done(await recalculate(session, nextYear)).host.changes).toBe(0);
  expect(done(await recalculate(session, { ...nextYear, values: true })).host.changes).toBe(0);
});

test('a result typed afterwards changes no figure: a finding says what it would change', async () => {
  const { session } = await frozen();
  await type(session, 'G3', 120);
  const report = done(await recalculate(session, options));
  expect(report.plan.indicators[0]).toMatchObject({ status: 'partlyMet', achievement: 0.7, uncapped: 0.7 });
  expect(report.rollup.objectives[0]?.mean).toBe(0.85);
  expect(report.findings).toMatchObject([
    {
      code: 'ACT-071',
      severity: 'warning',
      cell: 'G3',
      message: 'Le cifre sono congelate su «Parzialmente raggiunto, 70%»; ora il piano darebbe «Raggiunto, 100%».',
    },
  ]);
  expect(await cells(session, 'J3:L3', 'values')).toEqual([
    [
      0.7,
      'Parzialmente raggiunto',
      'Avviso ACT-071: Le cifre sono congelate su «Parzialmente raggiunto, 70%»; ora il piano darebbe «Raggiunto, 100%». (vale Parzialmente raggiunto, 70%, fino a quando non si scongela)',
    ],
  ]);
});

test('a rule or a day of another sort is refused while figures are frozen', async () => {
  const { session, engine } = await frozen();
  const before = engine.workbook.save();
  const refused = { status: 'refused', reason: 'frozen' };
  expect(await recalculate(session, { ...options, at: '2017-06-30' })).toMatchObject(refused);
  expect(await freeze(session, { ...options, at: '2017-06-30' })).toMatchObject(refused);
  expect(await changeSettings(session, { calculation: { cap: 1.2 } }, options)).toMatchObject({
    ...refused,
    message: 'Le cifre sono congelate dal 15/01/2018: restano quelle validate, alla loro data e con le loro regole.',
  });
  expect(engine.workbook.save()).toEqual(before);
  expect(done(await check(session, { ...options, at: '2017-06-30' })).plan.indicators[0]?.status).toBe('inProgress');
});

test('columns can be asked for beside frozen figures, and words changed', async () => {
  const { session } = await frozen();
  const report = done(await changeSettings(session, { optionalColumns: ['share'], language: 'en' }, options));
  expect(report.findings).toEqual([]);
  expect(await cells(session, 'I1:M3')).toEqual([
    ['Piano · situation at 31 December 2017 · frozen on 15 January 2018', '', '', '', ''],
    ['Reading', 'Achievement', 'Status', 'Findings', ''],
    ['at least 100', 0.7, 'Partly met', '', ''],
  ]);
});

test('unfreezing brings the formulas back, with what changed meanwhile', async () => {
  const { session, live } = await frozen();
  done(await unfreeze(session, options));
  expect(await cells(session, 'I1:M4')).toEqual(live);
  done(await freeze(session, options));
  await type(session, 'G3', 120);
  const report = done(await unfreeze(session, options));
  expect(report.plan.indicators[0]).toMatchObject({ status: 'met', achievement: 1 });
  expect(await cells(session, 'J3:K3', 'values')).toEqual([[1, 'Raggiunto']]);
});

test('freezing can be undone', async () => {
  const opened = await inHost(plan);
  done(await recalculate(opened.session, options));
  const live = await cells(opened.session, 'I1:L4');
  const outcome = await freeze(opened.session, options);
  if (outcome.status === 'refused') throw new Error(outcome.message);
  await undo(opened.session, outcome.undo, 'it');
  expect(await cells(opened.session, 'I1:L4')).toEqual(live);
  expect(done(await recalculate(opened.session, options)).host.changes).toBe(0);
});
