import { createSummaries } from '../../src/app/createSummaries';
import type { ExcelSession } from '../../src/excel/session';
import { sampleWorkbook } from '../../src/samples/sampleWorkbook';
import { xlsx } from '../host/support/sheets';
import { facts } from '../samples/facts';
import { done, inHost } from '../support/inHost';
import { literalFigures, type SheetCells } from '../support/literalFigures';

const options = { at: '2017-11-30', today: '2026-11-27', language: 'it' } as const;

async function madeSheets(session: ExcelSession): Promise<SheetCells[]> {
  return session.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const made = sheets.items.slice(1);
    const used = made.map((sheet) => sheet.getUsedRange().load('formulas,numberFormat'));
    await context.sync();
    return used.map(({ formulas, numberFormat }, index) => ({
      name: made[index]?.name ?? '',
      formulas: formulas as unknown[][],
      numberFormats: numberFormat as unknown[][],
    }));
  });
}

const weighted = xlsx({
  Piano: [
    ['Piano della performance 2017'],
    [
      ...['Codice obiettivo', 'Obiettivo', 'Responsabile', 'Peso obiettivo', 'Codice', 'Indicatore'],
      ...['Stato 2015', 'Target 2017', 'Peso indicatore', 'Consuntivo'],
    ],
    ['01.O1', 'Crescere', null, null, 'F001', 'Imprese', 3, '>= 4', 60, 5],
    ['01.O1', 'Crescere', null, null, 'F002', 'Addetti', 3, '>= 4', '40 %', 2],
    ['01.O1.I1', 'Aprire', 'ROSSI', 70, 'F101', 'Incontri', 3, '>= 4', 0.3, 2],
    ['01.O1.I1', 'Aprire', 'ROSSI', 70, 'F102', 'Sportello', 'OFF', 'ON', 0.7, 'OFF'],
    ['01.O1.I2', 'Chiudere', 'ROSSI', 30, 'F103', 'Risposte', 3, '>= 4', null, 4],
  ],
});

describe.each([
  ['the sample plan', false, () => sampleWorkbook(facts, 'register', true)],
  ['a plan with weights', true, () => weighted],
] as const)('on the sheets of %s', (_, isWeighted, workbook) => {
  test('no figure is anything but a formula', async () => {
    const { session } = await inHost(workbook());
    done(await createSummaries(session, options));
    const made = await madeSheets(session);
    expect(made.length).toBeGreaterThan(4);
    expect(made.flatMap((sheet) => literalFigures(sheet, isWeighted))).toEqual([]);
  }, 60_000);
});

test.each([
  ['a number', 'Scheda ROSSI', 7, '0.5', 'General'],
  ['a number in words', 'Scheda ROSSI', 8, '5 di 15 raggiunti', 'General'],
  ['a number in a formula’s words', 'Riepilogo', 1, '=A1&" di 15"', 'General'],
  ['a number in a format', 'Riepilogo', 3, '=A1', '0" di 15"'],
  ['a weight that a plan would give', 'Scheda ROSSI', 6, '30', 'General'],
])('%s would be noticed', (_, name, column, formula, format) => {
  const at = (value: string): string[] => Array.from({ length: 12 }, (_each, index) => (index === column ? value : ''));
  const rows = [[], [], [], [], [], at(formula)];
  const formats = [[], [], [], [], [], at(format)];
  expect(literalFigures({ name, formulas: rows, numberFormats: formats }, true)).toHaveLength(1);
});
