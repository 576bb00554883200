import { createSummaries } from '../../src/app/createSummaries';
import type { ExcelSession } from '../../src/excel/session';
import { columns } from '../../src/worksheet/summarySheets/schedaColumns';
import { xlsx } from '../host/support/sheets';
import { inHost } from '../support/inHost';

const options = { at: '2017-12-31', today: '2026-11-27', language: 'it' } as const;

const other = ['01.O1', '', 'F001', 'Delta', 3, '>= 4', 5];
const alfa = ['01.O1.I1', 'ROSSI', 'F002', 'Alfa', 3, '>= 4', 1];
const beta = ['01.O1.I2', 'VERDI', 'F002', 'Beta', 3, '>= 4', 2];
const headings = [
  'Codice obiettivo',
  'Responsabile',
  'Codice',
  'Indicatore',
  'Stato 2015',
  'Target 2017',
  'Consuntivo',
];
const plan = xlsx({ Piano: [['Piano 2017'], headings, other, alfa, beta] });

type Row = readonly (string | number)[];

/** What the plan's rows are from now on; then the sheets are made again. */
async function rewritten(session: ExcelSession, rows: readonly Row[]): Promise<void> {
  await session.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Piano');
    sheet.getRange('A4:G6').values = [0, 1, 2].map((at) => [...(rows[at] ?? Array<string>(7).fill(''))]);
    await workbook.context.sync();
  });
  expect((await createSummaries(session, options)).status).toBe('done');
}

/** The causes on the sheets managers sign, by the name of the indicator they stand beside. */
async function causes(session: ExcelSession): Promise<Record<string, unknown>> {
  return session.run(async ({ workbook }) => {
    const sheets = workbook.worksheets.load('items/name');
    await workbook.context.sync();
    const signed = sheets.items.filter(({ name }) => name.startsWith('Scheda'));
    const ranges = signed.map((sheet) => sheet.getRange('A7:K8').load('values'));
    await workbook.context.sync();
    const lines = ranges.flatMap(({ values }) => values as unknown[][]);
    return Object.fromEntries(
      lines
        .filter((line) => ['Alfa', 'Beta', 'Gamma'].includes(String(line[columns.name])))
        .map((line) => [String(line[columns.name]), line[columns.cause]]),
    );
  });
}

async function withCauses(rows: Readonly<Record<string, string>>): Promise<ExcelSession> {
  const { session } = await inHost(plan);
  await createSummaries(session, options);
  await session.run(async ({ workbook }) => {
    for (const [sheet, cause] of Object.entries(rows))
      workbook.worksheets.getItem(sheet).getRange('K7').values = [[cause]];
    await workbook.context.sync();
  });
  return session;
}

const both = { 'Scheda ROSSI': 'causa di Alfa', 'Scheda VERDI': 'causa di Beta' };
const recoded = (row: Row, code: string): Row => row.map((each, at) => (at === 2 ? code : each));

describe('where two indicators bear one code, a cause stays with its own', () => {
  test.each<[string, readonly Row[], Record<string, unknown>]>([
    ['as it was', [alfa, beta], { Alfa: 'causa di Alfa', Beta: 'causa di Beta' }],
    ['sorted', [beta, alfa], { Alfa: 'causa di Alfa', Beta: 'causa di Beta' }],
    ['without the first', [beta], { Beta: 'causa di Beta' }],
    ['without the second', [alfa], { Alfa: 'causa di Alfa' }],
    [
      'with the code of the first mended',
      [recoded(alfa, 'F009'), beta],
      { Alfa: 'causa di Alfa', Beta: 'causa di Beta' },
    ],
    [
      'with the code of the second mended',
      [beta, recoded(alfa, 'F009')],
      { Alfa: 'causa di Alfa', Beta: 'causa di Beta' },
    ],
  ])('%s', async (_, rows, expected) => {
    const session = await withCauses(both);
    await rewritten(session, rows);
    expect(await causes(session)).toEqual(expected);
    await rewritten(session, rows);
    expect(await causes(session)).toEqual(expected);
  });

  test('one typed before a row was copied is put aside, and comes back when the code of the copy is mended', async () => {
    const session = await withCauses({});
    await rewritten(session, [alfa]);
    await session.run(async ({ workbook }) => {
      workbook.worksheets.getItem('Scheda ROSSI').getRange('K7').values = [['causa di Alfa']];
      await workbook.context.sync();
    });
    const copy = ['01.O1.I1', 'ROSSI', 'F002', 'Gamma', 3, '>= 4', 1];
    await rewritten(session, [alfa]);
    await rewritten(session, [copy, alfa]);
    expect(await causes(session)).toEqual({ Alfa: '', Gamma: '' });
    await rewritten(session, [recoded(copy, 'F003'), alfa]);
    expect(await causes(session)).toEqual({ Alfa: 'causa di Alfa', Gamma: '' });
  });
});
