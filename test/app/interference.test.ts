import { recalculate } from '../../src/app/recalculate';
import { removeEverything } from '../../src/app/removeEverything';
import type { ExcelSession } from '../../src/excel/session';
import { createEngine } from '../../src/host/engine';
import type { Faults } from '../../src/host/protocol/faults';
import { connectNativeBridge } from '../../src/host/transports/nativeBridge';
import { done, inHost } from '../support/inHost';
import { bareRegister } from '../support/registerPlan';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;
const bare = bareRegister();

type Colleague = (sheet: Excel.Worksheet) => void;

const colleagues: Record<string, Colleague> = {
  'inserts columns before the plan': (sheet) => sheet.getRange('A:B').insert('Right'),
  'inserts a column in the plan': (sheet) => sheet.getRange('E:E').insert('Right'),
  'inserts a row': (sheet) => sheet.getRange('4:4').insert('Down'),
  'sorts the rows': (sheet) => {
    sheet.getRange('A3:F4').values = [
      ['01.O1', 'Prova', 'F102', 'Sportello', 'OFF', 'ON'],
      ['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 4'],
    ];
  },
  'edits a target': (sheet) => (sheet.getRange('F3').values = [['>= 5']]),
  'renames the sheet': (sheet) => (sheet.name = 'Il nostro piano'),
  'types a baseline': (sheet) => (sheet.getRange('E4').values = [['ON']]),
  'writes beside the plan': (sheet) => (sheet.getRange('H3:K3').values = [['a', 'b', 'c', 'd']]),
};

/** A colleague who does something just before the nth request. */
const meanwhile = (nth: number, colleague: Colleague): Faults => ({
  beforeRequest: async (request, workbook) => {
    if (request === nth) await act(connectNativeBridge(createEngine(workbook)), colleague);
  },
});

const act = ({ run }: Pick<ExcelSession, 'run'>, colleague: Colleague): Promise<void> =>
  run(async (context) => {
    colleague(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

/** Values of the plan's own cells, wherever they are: what stands left of Piano's columns. */
async function contents(session: ExcelSession): Promise<unknown[][]> {
  return session.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load('formulas');
    await context.sync();
    return used.formulas;
  });
}

describe.each(Object.entries(colleagues))('a colleague who %s during a run', (_, colleague) => {
  test.each([2, 3, 4])(
    'before request %i finds every cell as they left it, and the run ends as if they had come first',
    async (nth) => {
      const alone = await inHost(bare);
      await alone.session.run(async (context) => {
        colleague(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      });
      done(await recalculate(alone.session, options));
      const { session, engine } = await inHost(bare, meanwhile(nth, colleague));
      const outcome = await recalculate(session, options);
      if (outcome.status === 'refused') done(await recalculate(session, options));
      expect(await contents(session)).toEqual(await contents(alone.session));
      await removeEverything(session, { language: 'it', withInputs: true });
      await removeEverything(alone.session, { language: 'it', withInputs: true });
      expect(await contents(session)).toEqual(await contents(alone.session));
      expect(engine.unimplemented).toEqual([]);
    },
  );
});
