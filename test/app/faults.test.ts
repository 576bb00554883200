import { check } from '../../src/app/check';
import { recalculate } from '../../src/app/recalculate';
import type { Progress } from '../../src/app/outcome';
import type { Faults } from '../../src/host/protocol/faults';
import { inHost } from '../support/inHost';
import { registerHeadings, registerPlan } from '../support/registerPlan';
import { xlsx } from '../host/support/sheets';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;
const plan = registerPlan([
  { baseline: '84%', target: '>= 90%', actual: 0.92 },
  { baseline: 'OFF', target: 'ON', actual: 'forse' },
  { baseline: 376, target: '+1% (380)', actual: 380 },
]);

describe('what Excel refuses is said in a sentence with a remedy, and nothing is written', () => {
  test.each<[string, Faults, string, RegExp]>([
    ['a cell being edited', { cellEdit: new Promise(() => undefined) }, 'cellBeingEdited', /premere invio/i],
    ['a request too large', { requestLimit: 100 }, 'tooLarge', /troppo grande/],
    ['an answer too large', { responseLimit: 100 }, 'tooLarge', /troppo grande/],
    ['an Excel too old', { requirementSet: '1.9' }, 'unsupportedExcel', /ExcelApi 1\.10/],
  ])('%s', async (_, faults, reason, says) => {
    const { engine, session } = await inHost(plan, faults);
    const outcome = await recalculate(session, options);
    expect(outcome).toMatchObject({ status: 'refused', reason });
    if (outcome.status === 'refused') expect(`${outcome.message} ${outcome.remedy}`).toMatch(says);
    expect(engine.workbook.save()).toEqual(plan);
    expect(engine.unimplemented).toEqual([]);
  });

  test.each([1, 2, 3, 4])('request %d fails; running again ends as if nothing had happened', async (failNth) => {
    const undisturbed = await inHost(plan);
    await recalculate(undisturbed.session, options);

    const { engine, session } = await inHost(plan, { failNth });
    expect(await recalculate(session, options)).toMatchObject({ status: 'refused', reason: 'hostFailure' });
    expect(engine.workbook.save()).toEqual(plan);
    engine.faults = {};
    expect(await recalculate(session, options)).toMatchObject({ status: 'done' });
    expect(engine.workbook.save()).toEqual(undisturbed.engine.workbook.save());
  });

  test('a run stopped before the first write', async () => {
    const { engine, session } = await inHost(plan);
    const stop = new AbortController();
    const outcome = await recalculate(session, {
      ...options,
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (step === 'judging') stop.abort();
      },
    });
    expect(outcome).toMatchObject({ status: 'refused', reason: 'cancelled' });
    expect(engine.workbook.save()).toEqual(plan);
  });

  test.each([1, 2, 3, 4])(
    'a colleague protects the sheet before request %d: Excel’s own code is no sheet’s name',
    async (nth) => {
      const { engine, session } = await inHost(plan, {
        beforeRequest: (request, workbook) => {
          if (request === nth) workbook.protectedSheets.add(0);
        },
      });
      const outcome = await recalculate(session, options);
      // What was read before is found out by Excel alone.
      expect(outcome).toMatchObject(
        nth === 1
          ? { reason: 'protectedSheet', message: 'Il foglio «Piano» è protetto.' }
          : { reason: 'lockedCells', message: 'Un foglio su cui Piano scrive è stato protetto, e Excel ha rifiutato.' },
      );
      engine.faults = {};
      engine.workbook.protectedSheets.clear();
      expect(await recalculate(session, options)).toMatchObject({ status: 'done' });
    },
  );

  test.each(['it', 'en'] as const)('no plan is found (%s)', async (language) => {
    const { session } = await inHost(xlsx({ Foglio1: [['Codice', 'Descrizione']], Foglio2: [] }));
    expect(await check(session, { ...options, language })).toMatchObject({ status: 'refused', reason: 'noPlan' });
  });
});

test('the plan is found on another sheet than the active one, and the managers’ table on a third', async () => {
  const { session } = await inHost(
    xlsx({
      Copertina: [['Piano della performance']],
      Piano: [['Piano 2018'], [...registerHeadings], ['01.O1', 'Uno', 'F001', 'Pratiche', '84%', '>= 90%', 0.5]],
      Dirigenti: [
        ['Nome', 'Individuali', 'Organizzativi'],
        ['SEGRETARIO: BIANCHI', 5, 7],
      ],
    }),
  );
  const outcome = await check(session, options);
  expect(outcome).toMatchObject({
    status: 'done',
    report: { plan: { sheet: 'Piano', title: 'Piano 2018', declared: { owners: [{ owner: 'BIANCHI' }] } } },
  });
});

test('a long run reports its steps in order', async () => {
  const steps: Progress['step'][] = [];
  const { session } = await inHost(plan);
  await recalculate(session, { ...options, onProgress: ({ step }) => steps.push(step) });
  expect(steps).toEqual(['reading', 'judging', 'writing']);
});

test('a formula follows a result typed later, and an edited target shows no old figure', async () => {
  const { engine, session } = await inHost(plan);
  await recalculate(session, options);
  const type = (address: string, value: string | number) =>
    session.run(async (context) => {
      context.workbook.worksheets.getItem('Piano').getRange(address).values = [[value]];
      await context.sync();
    });
  const shown = () =>
    session.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Piano').getRange('J3:K4').load('values');
      await context.sync();
      return range.values as unknown[][];
    });
  expect(await shown()).toEqual([
    [1, 'Raggiunto'],
    ['', 'Consuntivo da correggere'],
  ]);
  await type('G3', 0.45);
  await type('G4', 'ON');
  expect(await shown()).toEqual([
    [0.5, 'Non raggiunto'],
    [1, 'Raggiunto'],
  ]);
  await type('F3', '>= 40%');
  expect(await shown()).toEqual([
    ['', 'Target cambiato: ricalcolare'],
    [1, 'Raggiunto'],
  ]);
  await recalculate(session, options);
  expect(await shown()).toEqual([
    [1, 'Raggiunto'],
    [1, 'Raggiunto'],
  ]);
  expect(engine.unimplemented).toEqual([]);
});
