import { recalculate } from '../../src/app/recalculate';
import type { ExcelSession } from '../../src/excel/session';
import { xlsx } from '../host/support/sheets';
import { inHost } from '../support/inHost';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;
const headings = ['Codice obiettivo', 'Responsabile', 'Codice', 'Indicatore', 'Stato 2015', 'Target 2017'];

type Cells = readonly (string | number)[];

async function prepared(rows: readonly Cells[], results: readonly number[]): Promise<ExcelSession> {
  const { session } = await inHost(xlsx({ Piano: [['Piano 2017'], headings, ...rows.map((row) => [...row])] }));
  expect((await recalculate(session, options)).status).toBe('done');
  await session.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Piano').getRange(`J3:J${String(2 + results.length)}`).values = results.map((each) => [
      each,
    ]);
    await workbook.context.sync();
  });
  return session;
}

/** A whole row is inserted above row 4, with cells from column A; in Piano's columns with the key and the result in H and J. */
async function inserted(session: ExcelSession, plan: Cells, key: string, result: number | ''): Promise<void> {
  await session.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Piano');
    sheet.getRange('4:4').insert('Down');
    sheet.getRange('A4:F4').values = [[...plan]];
    if (key !== '') {
      sheet.getRange('H4').values = [[key]];
      sheet.getRange('J4').values = [[result]];
      sheet.getRange('L4').values = [['Non raggiunto']];
    }
    await workbook.context.sync();
  });
}

/** Name and result of each row, and what stands below them. */
async function results(session: ExcelSession): Promise<unknown[][]> {
  expect((await recalculate(session, options)).status).toBe('done');
  return session.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem('Piano').getRange('A3:J8').load('values');
    await workbook.context.sync();
    return (range.values as unknown[][])
      .map((row) => [row[3], row[9]])
      .filter(([name, result]) => name !== '' || result !== '');
  });
}

const row = (code: string, name: string, target = '>= 4'): Cells => ['01.O1.I1', 'ROSSI', code, name, 3, target];

describe('a result stays on its row, whatever row of the same key is put above it', () => {
  test('a row copied above, with another code by now', async () => {
    const session = await prepared([row('F101', 'Sedi'), row('F102', 'Imprese'), row('F103', 'Ore')], [4, 5, 6]);
    await inserted(session, row('F109', 'Corsi'), 'F102', 9);
    const expected = [
      ['Sedi', 4],
      ['Corsi', 9],
      ['Imprese', 5],
      ['Ore', 6],
    ];
    expect(await results(session)).toEqual(expected);
    expect(await results(session)).toEqual(expected);
  });

  test('a row whose name others have, of a plan without codes', async () => {
    const names = [row('', 'Sedi'), row('', 'Gradimento', '>= 5'), row('', 'Gradimento', '>= 6')];
    const session = await prepared(names, [4, 5, 6]);
    await inserted(session, row('', 'Gradimento', '>= 8'), '', '');
    expect(await results(session)).toEqual([
      ['Sedi', 4],
      ['Gradimento', ''],
      ['Gradimento', 5],
      ['Gradimento', 6],
    ]);
  });

  test('a row whose code another has', async () => {
    const session = await prepared([row('F101', 'Sedi'), row('F102', 'Imprese'), row('F102', 'Ore')], [4, 5, 6]);
    await inserted(session, row('F102', 'Corsi'), '', '');
    expect(await results(session)).toEqual([
      ['Sedi', 4],
      ['Corsi', ''],
      ['Imprese', 5],
      ['Ore', 6],
    ]);
  });
});
