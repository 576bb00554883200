import type { ExcelSession } from '../../src/excel/session';
import { runCheck } from '../../src/cli/commands';
import { sample } from '../support/piano';

/** A use case that asks for something the host lacks, and carries on as if nothing were wrong. */
jest.mock('../../src/app/check', () => ({
  check: async (session: ExcelSession) => {
    await session
      .run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().pivotTables.load('items/name');
        await context.sync();
      })
      .catch(() => undefined);
    return { status: 'refused', reason: 'noPlan', message: 'Niente.', remedy: '' };
  },
}));

test('a member the host lacks is a bug that stops the command, even where the use case swallowed it', async () => {
  const options = {
    json: true,
    at: null,
    today: '2017-12-31',
    language: 'it',
    choice: { sheet: null, year: null, mapping: [] },
  } as const;
  const said: string[] = [];
  const run = runCheck(sample('piano-2017.xlsx'), options, { out: (text) => said.push(text) });
  await expect(run).rejects.toThrow(/The host lacks .*pivotTables/i);
  expect(said).toEqual([]);
});
