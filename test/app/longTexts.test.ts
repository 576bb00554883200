import { createSummaries } from '../../src/app/createSummaries';
import type { Done } from '../../src/app/outcome';
import type { ExcelSession } from '../../src/excel/session';
import { summaryWords } from '../../src/worksheet/summarySheets/summaryWords';
import { inHost } from '../support/inHost';
import { ownedPlan } from '../support/ownedPlan';

const options = { at: '2017-12-31', today: '2018-01-10', language: 'it' } as const;

async function created(session: ExcelSession): Promise<Done> {
  const outcome = await createSummaries(session, options);
  if (outcome.status === 'refused') throw new Error(`${outcome.message} ${outcome.remedy}`);
  return outcome;
}

const valuesOf = (session: ExcelSession, sheet: string): Promise<unknown[][]> =>
  session.run(async ({ workbook }) => {
    const used = workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await workbook.context.sync();
    return used.values as unknown[][];
  });

const type = (session: ExcelSession, sheet: string, cell: string, text: string): Promise<void> =>
  session.run(async ({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(cell).values = [[text]];
    await workbook.context.sync();
  });

/** Some 2 000 letters, the last of which no row shows. */
const long = `${'Il relatore incaricato si è ritirato a pochi giorni dalla prima data. '.repeat(28)}Fine`;
const short = 'Il relatore si è ritirato';

/** What stands below the title of the texts shown whole: first cells with something in them. */
async function shownWhole(session: ExcelSession, sheet: string, title: string): Promise<unknown[][]> {
  const rows = await valuesOf(session, sheet);
  const from = rows.findIndex(([first]) => first === title);
  if (from < 0) return [];
  const below = rows.slice(from + 1).map((row) => row.filter((cell) => cell !== ''));
  const end = below.findIndex((cells) => cells.length < 2);
  return end < 0 ? below : below.slice(0, end);
}

const { scheda, report } = summaryWords.it;

test('what a cell can’t show stands whole below the table, live, for as long as it is so long', async () => {
  const { session } = await inHost(
    ownedPlan({ rows: [{ actual: 1 }, { actual: 2 }, { objective: '01.O1', owner: null, actual: 1 }] }),
  );
  await created(session);
  const onScheda = () => shownWhole(session, 'Scheda ROSSI', scheda.longCauses);
  const inReport = () => shownWhole(session, 'Relazione', report.longTexts);
  expect([await onScheda(), await inReport()]).toEqual([[], []]);
  await type(session, 'Scheda ROSSI', 'K9', long);
  await type(session, 'Relazione', 'N5', long.slice(5));
  await created(session);
  expect(await onScheda()).toEqual([['F102', long]]);
  expect(await inReport()).toEqual([
    ['F101', 'Azione correttiva', long.slice(5)],
    ['F102', 'Causa dello scostamento', long],
  ]);
  expect((await created(session)).report.host.changes).toBe(0);
  await type(session, 'Scheda ROSSI', 'K9', short);
  expect(await onScheda()).toEqual([['F102', short]]);
  await created(session);
  expect([await onScheda(), await inReport()]).toEqual([[], [['F101', 'Azione correttiva', long.slice(5)]]]);
  expect((await valuesOf(session, 'Scheda ROSSI')).flat()).toContain(short);
});

test.each([
  [3, null],
  [60, 'Ufficio'],
])('the table of %i offices repeats %j on the pages it goes on to', async (count, heading) => {
  const { session } = await inHost(
    ownedPlan({
      rows: [
        { objective: '01.O1', owner: null },
        ...Array.from({ length: count }, (_, index) => ({
          objective: `01.O1.O1.T${String(index + 1)}`,
          owner: `Ufficio ${String(index + 1)}`,
        })),
      ],
    }),
  );
  await created(session);
  const address = await session.run(async (context) => {
    const titles = context.workbook.worksheets.getItem('Riepilogo').pageLayout.getPrintTitleRowsOrNullObject();
    titles.load('address');
    await context.sync();
    return titles.isNullObject ? null : titles.address;
  });
  const row = /\d+$/.exec(address ?? '')?.[0];
  const repeated = row === undefined ? null : (await valuesOf(session, 'Riepilogo'))[Number(row) - 1]?.[1];
  expect(repeated).toBe(heading);
});
