import { createSummaries } from '../../src/app/createSummaries';
import { changeSettings } from '../../src/app/changeSettings';
import { freeze, unfreeze } from '../../src/app/freeze';
import { accept, correct, reconsider, revertCorrections } from '../../src/app/correct';
import type { Outcome } from '../../src/app/outcome';
import { recalculate } from '../../src/app/recalculate';
import { removeEverything } from '../../src/app/removeEverything';
import { takeSnapshot } from '../../src/app/takeSnapshot';
import { undo } from '../../src/app/undo';
import type { ExcelSession } from '../../src/excel/session';
import { xlsx } from '../host/support/sheets';
import { registerHeadings } from './registerPlan';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;
export const plan = xlsx({
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
export const planOfRossi = xlsx({
  Piano: [
    ['Piano 2017'],
    ['Codice obiettivo', 'Responsabile', 'Codice', 'Indicatore', 'Stato 2015', 'Target 2017'],
    ['01.O1.I1', 'ROSSI', 'F101', 'Incontri', 3, '>= 4'],
    ['01.O1.I1', 'ROSSI', 'F102', 'Costi', 40519.31, '>= 40,000€'],
  ],
});
const correction = { code: 'TGT-011', cell: 'F4', written: '>= 40,000€', to: '>= 40.000€' };

export type UseCase = (session: ExcelSession) => Promise<{ readonly status: 'done' | 'refused' }>;
export const removing =
  (withInputs: boolean): UseCase =>
  (session) =>
    removeEverything(session, { language: 'it', withInputs });
export const run: UseCase = (session) => recalculate(session, options);

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

const snapshot: UseCase = (session) => takeSnapshot(session, { on: '2017-06-30', replaces: false }, options);
const finding = { code: 'TGT-011', about: 'F102', written: '>= 40,000€' };
const accepting: UseCase = (session) => accept(session, [finding], options);

async function act(
  session: ExcelSession,
  does: (sheet: Excel.Worksheet) => void,
): Promise<{ readonly status: 'done' }> {
  await session.run(async (context) => {
    does(context.workbook.worksheets.getItem('Piano'));
    await context.sync();
  });
  return { status: 'done' };
}

const edit: UseCase = (session) => act(session, (sheet) => (sheet.getRange('F3').values = [['>= 5']]));
async function typeCause(session: ExcelSession): Promise<{ readonly status: 'done' }> {
  await session.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Scheda ROSSI').getRange('K7').values = [['Due relatori malati']];
    worksheets.getItem('Relazione').getRange('N5').values = [['Un altro incontro']];
    await context.sync();
  });
  return { status: 'done' };
}

const add: UseCase = (session) =>
  act(session, (sheet) => {
    sheet.getRange('A5:F5').values = [['01.O1.I1', 'ROSSI', 'F103', 'Ore', 3, '>= 4']];
  });

/** Piano's columns are I to N: code, reading, result, degree, status, findings. */
const typeResults: UseCase = (session) =>
  act(session, (sheet) => {
    sheet.getRange('K3:K8').values = [[5], [41000], ['n.v.'], [0.5], [null], [7]];
    sheet.getRange('K6').numberFormat = [['0%']];
  });

/** Without Piano's columns. */
const sort: UseCase = (session) =>
  act(session, (sheet) => {
    sheet.getRange('A3:G4').values = [
      ['01.O1', 'Prova', 'F102', 'Costi', 40519.31, '>= 40,000€', null],
      ['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 6', null],
    ];
  });

const insert: UseCase = (session) =>
  act(session, (sheet) => {
    sheet.getRange('5:5').insert('Down');
    sheet.getRange('A5:F5').values = [['01.O1', 'Prova', 'F110', 'Sedute', 3, '>= 4']];
  });

/** Two indicators leave the plan, one with a result. */
const leave: UseCase = (session) => act(session, (sheet) => sheet.getRange('A7:G8').clear('Contents'));

export interface Case {
  readonly of?: Uint8Array;
  readonly before: readonly UseCase[];
  readonly does: UseCase;
  /** What a person asked to be written into the plan. */
  readonly asked?: RegExp;
  /** Results that people typed go. */
  readonly losesTyped?: boolean;
  readonly isRemoval?: boolean;
  readonly isUndoing?: boolean;
  /** Nobody but Piano has written: removal gives the plan's file back. */
  readonly givesBack?: boolean;
}

/** A run, and the undoing of what it did. */
function undoing(
  does: (session: ExcelSession) => Promise<Outcome>,
  before: readonly UseCase[],
  then: UseCase | null = null,
  of = plan,
): Case {
  let done: Outcome | null = null;
  return {
    of,
    isUndoing: true,
    before: [...before, async (session) => (done = await does(session)), ...(then === null ? [] : [then])],
    does: (session) => {
      if (done?.status !== 'done') throw new Error('The run was refused');
      return undo(session, done.undo, 'it');
    },
  };
}

const amount = />= 40[.,]000€/g;
const owner = /"(?:ROSSI)?"/g;

/** Every use case that writes, on a workbook in which there is something for it to do. */
export const useCases: Record<string, Case> = {
  'the first recalculation': { before: [], does: run, givesBack: true },
  'a later recalculation': { before: [run, edit], does: run },
  'a recalculation of a sorted plan': { before: [run, typeResults, sort], does: run },
  'a recalculation with a row more': { before: [run, typeResults, insert], does: run },
  'a recalculation with a row more below': { of: planOfRossi, before: [run, add], does: run },
  removal: { before: [run], does: removing(true), isRemoval: true, losesTyped: true },
  'removal of all that was typed': {
    before: [run, typeResults, leave, run],
    does: removing(true),
    isRemoval: true,
    losesTyped: true,
  },
  'removal that leaves what was typed': {
    before: [run, typeResults, leave, run],
    does: removing(false),
    isRemoval: true,
  },
  'removal with the sheets': {
    of: planOfRossi,
    before: [summaries, typeCause],
    does: removing(false),
    isRemoval: true,
  },
  'a correction': { before: [run], does: (session) => correct(session, [correction], options), asked: amount },
  'an acceptance': { before: [run], does: accepting, givesBack: true },
  'an acceptance taken back': {
    before: [run, accepting],
    does: (session) => reconsider(session, [finding], options),
    givesBack: true,
  },
  'a change of words, scale and columns': { before: [run], does: change, givesBack: true },
  'columns no longer asked for': {
    before: [run, change],
    does: (session) => changeSettings(session, { optionalColumns: [] }, options),
    givesBack: true,
  },
  freezing: { before: [run], does: (session) => freeze(session, options), givesBack: true },
  unfreezing: {
    before: [run, (session) => freeze(session, options)],
    does: (session) => unfreeze(session, options),
    givesBack: true,
  },
  'an owner assigned': { before: [run], does: assign, asked: owner },
  'an owner taken away': {
    before: [run, assign],
    does: (session) => revertCorrections(session, [-1], options),
    asked: owner,
  },
  'a correction taken back': {
    before: [run, (session) => correct(session, [correction], options)],
    does: (session) => revertCorrections(session, [-1], options),
    asked: amount,
  },
  'the first sheets': { of: planOfRossi, before: [], does: summaries, givesBack: true },
  'sheets made again': { of: planOfRossi, before: [summaries, typeCause, edit], does: summaries },
  'sheets of an indicator more': { of: planOfRossi, before: [summaries, typeCause, add, run], does: summaries },
  'a snapshot': { of: planOfRossi, before: [run], does: snapshot, givesBack: true },
  'a first recalculation taken back': undoing((session) => recalculate(session, options), []),
  'one taken back that has results': undoing((session) => recalculate(session, options), [], typeResults),
  'a later recalculation taken back': undoing(
    (session) => recalculate(session, options),
    [run, typeResults, edit, sort],
  ),
  'a change of words, scale and columns taken back': undoing(
    (session) =>
      changeSettings(
        session,
        { language: 'en', calculation: { scale: ['basso', 'alto'] }, optionalColumns: ['notes'] },
        options,
      ),
    [run, typeResults],
  ),
  'a column given up taken back': undoing(
    (session) => changeSettings(session, { optionalColumns: ['weight'] }, options),
    [run, change],
  ),
  'freezing taken back': undoing((session) => freeze(session, options), [run, typeResults]),
  'sheets taken back': undoing((session) => createSummaries(session, options), [run], null, planOfRossi),
};
