import { unzipSync } from 'fflate';
import { createSummaries } from '../../src/app/createSummaries';
import { changeSettings } from '../../src/app/changeSettings';
import { freeze, unfreeze } from '../../src/app/freeze';
import { correct, revertCorrections } from '../../src/app/correct';
import { recalculate } from '../../src/app/recalculate';
import { removeEverything } from '../../src/app/removeEverything';
import type { ExcelSession } from '../../src/excel/session';
import { xlsx } from '../host/support/sheets';
import { inHost } from '../support/inHost';
import { registerHeadings } from '../support/registerPlan';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;
const plan = xlsx({
  Piano: [
    ['Piano 2017'],
    [...registerHeadings.slice(0, 6), 'Responsabile'],
    ['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 4'],
    ['01.O1', 'Prova', 'F102', 'Costi', 40519.31, '>= 40,000€'],
    ['01.O1.I1', 'Prova', 'F103', 'Corsi', 3, '>= 4', null],
    ['01.O1.I1', 'Prova', 'F104', 'Ore', 3, '>= 4', null],
    ['01.O1.I2', 'Prova', 'F105', 'Visite', 3, '>= 4', 'ROSSI'],
    ['01.O1.I2', 'Prova', 'F106', 'Giorni', 3, '>= 4', 'ROSSI'],
    [],
    ['NOME', 'INDIVIDUALI', null, 'ORGANIZZATIVI'],
    ['ROSSI', 2, null, 0],
  ],
});
/** Of a manager: the last row is still free. */
const planOfRossi = xlsx({
  Piano: [
    ['Piano 2017'],
    ['Codice obiettivo', 'Responsabile', 'Codice', 'Indicatore', 'Stato 2015', 'Target 2017'],
    ['01.O1.I1', 'ROSSI', 'F101', 'Incontri', 3, '>= 4'],
    ['01.O1.I1', 'ROSSI', 'F102', 'Costi', 40519.31, '>= 40,000€'],
  ],
});
const correction = { code: 'TGT-011', cell: 'F4', written: '>= 40,000€', to: '>= 40.000€' };

type UseCase = (session: ExcelSession) => Promise<{ readonly status: 'done' | 'refused' }>;
const remove: UseCase = (session) => removeEverything(session, { language: 'it', withInputs: true });
const run: UseCase = (session) => recalculate(session, options);

const change: UseCase = (session) =>
  changeSettings(
    session,
    { language: 'en', calculation: { scale: ['basso', 'alto'] }, optionalColumns: ['weight', 'cause', 'uncapped'] },
    options,
  );

/** On both rows of its objective in one go: never on one of them. */
const assign: UseCase = (session) =>
  correct(session, [{ code: 'STR-031', cell: 'G5', written: '', to: 'ROSSI' }], options);
const summaries: UseCase = (session) => createSummaries(session, options);

const useCases: Record<
  string,
  { readonly of?: Uint8Array; readonly before: readonly UseCase[]; readonly does: UseCase; readonly ownCells: string }
> = {
  'the first recalculation': { before: [], does: run, ownCells: '>= 40,000€' },
  'a later recalculation': { before: [run, edit], does: run, ownCells: '>= 40,000€' },
  removal: { before: [run], does: remove, ownCells: '>= 40,000€' },
  'a correction': {
    before: [run],
    does: (session) => correct(session, [correction], options),
    ownCells: '>= 40[.,]000€',
  },
  'a change of words, scale and columns': { before: [run], does: change, ownCells: '>= 40,000€' },
  'columns no longer asked for': {
    before: [run, change],
    does: (session) => changeSettings(session, { optionalColumns: [] }, options),
    ownCells: '>= 40,000€',
  },
  freezing: { before: [run], does: (session) => freeze(session, options), ownCells: '>= 40,000€' },
  unfreezing: {
    before: [run, (session) => freeze(session, options)],
    does: (session) => unfreeze(session, options),
    ownCells: '>= 40,000€',
  },
  'an owner assigned': { before: [run], does: assign, ownCells: '"(?:ROSSI)?"' },
  'an owner taken away': {
    before: [run, assign],
    does: (session) => revertCorrections(session, [-1], options),
    ownCells: '"(?:ROSSI)?"',
  },
  'a correction taken back': {
    before: [run, (session) => correct(session, [correction], options)],
    does: (session) => revertCorrections(session, [-1], options),
    ownCells: '>= 40[.,]000€',
  },
  'the first sheets': { of: planOfRossi, before: [], does: summaries, ownCells: '>= 40,000€' },
  'sheets made again': {
    of: planOfRossi,
    before: [summaries, typeCause, edit],
    does: summaries,
    ownCells: '>= 40,000€',
  },
  'sheets of an indicator more': {
    of: planOfRossi,
    before: [summaries, typeCause, add, run],
    does: summaries,
    ownCells: '>= 40,000€',
  },
};

async function edit(session: ExcelSession): Promise<{ readonly status: 'done' }> {
  await session.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('F3').values = [['>= 5']];
    await context.sync();
  });
  return { status: 'done' };
}

async function typeCause(session: ExcelSession): Promise<{ readonly status: 'done' }> {
  await session.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Scheda ROSSI').getRange('K7').values = [['Due relatori malati']];
    worksheets.getItem('Relazione').getRange('N5').values = [['Un altro incontro']];
    await context.sync();
  });
  return { status: 'done' };
}

async function add(session: ExcelSession): Promise<{ readonly status: 'done' }> {
  await session.run(async (context) => {
    context.workbook.worksheets.getItem('Piano').getRange('A5:F5').values = [
      ['01.O1.I1', 'ROSSI', 'F103', 'Ore', 3, '>= 4'],
    ];
    await context.sync();
  });
  return { status: 'done' };
}

const readPlan = (session: ExcelSession): Promise<unknown[][]> =>
  session.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:G8').load('formulas');
    await context.sync();
    return range.formulas;
  });

/** Every part but the looks that were once used. */
function parts(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => name !== 'xl/styles.xml');
  return Object.fromEntries(entries.map(([name, part]) => [name, Buffer.from(part).toString('utf8')]));
}

/** `npm run laws` fails every single action, the gate one in eleven, and of runs with more than 500 actions eight. */
const stepOf = (actions: number): number =>
  process.env['LAW_RUNS'] !== undefined ? 1 : actions > 500 ? Math.ceil(actions / 8) : 11;

test.each(Object.entries(useCases))(
  'whichever action of %s fails, the plan keeps its cells, and running again ends as if it had not',
  async (_, { of = plan, before, does, ownCells }) => {
    const undisturbed = await inHost(of);
    for (const step of before) await step(undisturbed.session);
    const prepared = undisturbed.engine.workbook.save();
    const counted = await inHost(prepared);
    await does(counted.session);
    const after = parts(counted.engine.workbook.save());
    expect(counted.engine.actions).toBeGreaterThan(10);
    for (
      let failNthAction = 1;
      failNthAction <= counted.engine.actions;
      failNthAction += stepOf(counted.engine.actions)
    ) {
      const { session, engine } = await inHost(prepared, { failNthAction });
      const planBefore = await readPlan((await inHost(prepared)).session);
      const outcome = await does(session);
      engine.faults = {};
      const cells = JSON.stringify(await readPlan(session));
      expect(cells.replace(new RegExp(ownCells, 'g'), '')).toBe(
        JSON.stringify(planBefore).replace(new RegExp(ownCells, 'g'), ''),
      );
      if (outcome.status === 'refused' && (await does(session)).status === 'refused') await run(session);
      expect({ failNthAction, ...parts(engine.workbook.save()) }).toEqual({ failNthAction, ...after });
    }
  },
  120_000,
);
