import { changeSettings } from '../../src/app/changeSettings';
import { accept, correct, reconsider, revertCorrections } from '../../src/app/correct';
import { createSummaries } from '../../src/app/createSummaries';
import { freeze } from '../../src/app/freeze';
import type { Outcome } from '../../src/app/outcome';
import { recalculate } from '../../src/app/recalculate';
import { undo } from '../../src/app/undo';
import type { ExcelSession } from '../../src/excel/session';
import { inHost } from '../support/inHost';
import { bareRegister } from '../support/registerPlan';

/**
 * People go on working between a run and its *Annulla*: what stood before comes back where it belongs, and what they did
 * stays; or nothing is written, and a sentence says why.
 */

const options = { at: null, today: '2026-11-23', language: 'it' } as const;

const bare = bareRegister(['01.O1', 'Prova', 'F104', 'Costi', 40519.31, '>= 40,000€']);

type UseCase = (session: ExcelSession) => Promise<Outcome>;
type Act = (session: ExcelSession) => Promise<void>;

const acting =
  (does: (sheet: Excel.Worksheet) => void): Act =>
  ({ run }) =>
    run(async (context) => {
      does(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });

const run: UseCase = (session) => recalculate(session, options);
const type = acting((sheet) => (sheet.getRange('J3:J4').values = [[5], ['ON']]));
const edit = acting((sheet) => (sheet.getRange('F3:F5').values = [['>= 5'], ['OFF'], ['>= 95%']]));
const correction = { code: 'TGT-011', cell: 'F6', written: '>= 40,000€', to: '>= 40.000€' };
const finding = { code: 'TGT-011', about: 'F104', written: '>= 40,000€' };

/** What a person does between run and undo. */
const meanwhile = {
  nothing: acting(() => undefined),
  'a row inserted above': acting((sheet) => sheet.getRange('1:1').insert('Down')),
  'a row inserted in the middle': acting((sheet) => sheet.getRange('4:4').insert('Down')),
  'a row inserted below': acting((sheet) => sheet.getRange('9:9').insert('Down')),
  'rows sorted with Piano’s columns': swapRows('N'),
  'the plan sorted alone': swapRows('F'),
  'a row deleted': acting((sheet) => sheet.getRange('4:4').delete('Up')),
  'a column inserted in the plan': acting((sheet) => sheet.getRange('B:B').insert('Right')),
  'a column inserted among Piano’s': acting((sheet) => sheet.getRange('I:I').insert('Right')),
  'the sheet renamed': acting((sheet) => (sheet.name = "L'ultimo piano")),
  'a result typed': acting((sheet) => (sheet.getRange('J5').values = [[0.95]])),
} satisfies Record<string, Act>;

/** As Excel sorts: each cell of rows 3 and 5 changes places, and formulas go on looking at their own row. */
function swapRows(last: string): Act {
  return ({ run: batch }) =>
    batch(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const rows = [3, 5].map((row) => sheet.getRange(`A${String(row)}:${last}${String(row)}`).load('formulas'));
      await context.sync();
      const [third, fifth] = rows.map(({ formulas }) => formulas as unknown[][]);
      const moved = (cells: unknown[][] | undefined, from: number, to: number): unknown[][] =>
        (cells ?? []).map((line) =>
          line.map((cell) =>
            typeof cell === 'string' && cell.startsWith('=')
              ? cell.replace(new RegExp(`(\\$[A-Z]+)${String(from)}\\b`, 'g'), `$1${String(to)}`)
              : cell === '>= 4' || cell === '>= 5'
                ? `'${cell}`
                : cell,
          ),
        );
      if (rows[0] !== undefined) rows[0].formulas = moved(fifth, 5, 3);
      if (rows[1] !== undefined) rows[1].formulas = moved(third, 3, 5);
      await context.sync();
    });
}

interface Case {
  readonly before: readonly ((session: ExcelSession) => Promise<unknown>)[];
  readonly does: UseCase;
  /** Instead of *Annulla*: what was decided is taken back by deciding otherwise. */
  readonly back?: UseCase;
  /** Where nothing is written. */
  readonly refused: readonly (keyof typeof meanwhile)[];
}

/** Formulas of then would look at other cells. */
const moved = [
  'a row inserted above',
  'a row inserted in the middle',
  'rows sorted with Piano’s columns',
  'a row deleted',
  'a column inserted in the plan',
  'a column inserted among Piano’s',
] as const;

const cases: Record<string, Case> = {
  preparing: { before: [], does: run, refused: [] },
  recalculating: { before: [run, type, edit], does: run, refused: moved },
  'changing words and columns': {
    before: [run, type],
    does: (session) => changeSettings(session, { language: 'en', optionalColumns: ['notes', 'uncapped'] }, options),
    refused: moved,
  },
  'a finer scale': {
    before: [run, type],
    does: (session) => changeSettings(session, { calculation: { scale: ['basso', 'alto'] } }, options),
    refused: moved,
  },
  freezing: {
    before: [run, type],
    does: (session) => freeze(session, options),
    refused: moved,
  },
  'correcting a cell': {
    before: [run, type],
    does: (session) => correct(session, [correction], options),
    back: (session) => revertCorrections(session, [-1], options),
    refused: [],
  },
  'accepting a finding': {
    before: [run, type],
    does: (session) => accept(session, [finding], options),
    back: (session) => reconsider(session, [finding], options),
    refused: [],
  },
  'making the sheets': { before: [run, type], does: (session) => createSummaries(session, options), refused: [] },
};

const cellsOf = (session: ExcelSession, address: string): Promise<Excel.Range> =>
  session.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('formulas');
    await context.sync();
    return range;
  });

const shown = async ({ run: batch }: ExcelSession): Promise<unknown> =>
  batch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const used = worksheets.getActiveWorksheet().getUsedRange(true).load('address,formulas');
    await context.sync();
    return [worksheets.items.map(({ name }) => name), used.address, used.formulas];
  });

describe.each(Object.entries(cases))('%s, taken back after', (_, { before, does, back, refused }) => {
  test.each(Object.entries(meanwhile))('%s', async (name, act) => {
    const { session, engine } = await inHost(bare);
    for (const step of before) await step(session);
    const alone = await inHost(engine.workbook.save());
    const outcome = await does(session);
    if (outcome.status === 'refused') throw new Error(outcome.message);
    await act(session);
    const left = engine.workbook.save();
    const undone = back === undefined ? await undo(session, outcome.undo, 'it') : await back(session);
    if (refused.some((each) => each === name)) {
      expect(undone).toMatchObject({ status: 'refused', reason: 'movedSince' });
      expect(engine.workbook.save()).toEqual(left);
      return;
    }
    expect(undone).toMatchObject({ status: 'done' });
    // What was typed into a column that goes stays, with the codes that say whose it is.
    if (before.length === 0 && name === 'a result typed') {
      const { formulas } = await cellsOf(session, 'H2:M6');
      expect(formulas).toEqual([
        ['Codice indicatore', '', 'Consuntivo', '', '', ''],
        ['F101', '', '', '', '', ''],
        ['F102', '', '', '', '', ''],
        ['F103', '', 0.95, '', '', ''],
        ['F104', '', '', '', '', ''],
      ]);
      return;
    }
    await act(alone.session);
    // Deciding otherwise brings Piano's columns up to date as well.
    if (back !== undefined) await run(alone.session);
    expect(await shown(session)).toEqual(await shown(alone.session));
    expect(engine.unimplemented).toEqual([]);
  });
});
