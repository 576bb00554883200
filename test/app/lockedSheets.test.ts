import { createSummaries } from '../../src/app/createSummaries';
import { removeEverything } from '../../src/app/removeEverything';
import type { ExcelSession } from '../../src/excel/session';
import { xlsx } from '../host/support/sheets';
import { withParts } from '../host/support/parts';
import { done, inHost } from '../support/inHost';

const options = { at: '2017-12-31', today: '2026-11-27', language: 'it' } as const;
const headings = [
  'Codice obiettivo',
  'Responsabile',
  'Codice',
  'Indicatore',
  'Stato 2015',
  'Target 2017',
  'Consuntivo',
];
const plan = xlsx({
  Piano: [['Piano 2017'], headings, ['01.O1.I1', 'ROSSI', 'F101', 'Incontri', 3, '>= 4', 2]],
});

const inWorkbook =
  (act: (workbook: Excel.Workbook) => void) =>
  (session: ExcelSession): Promise<void> =>
    session.run(async (context) => {
      act(context.workbook);
      await context.sync();
    });

type Locks = Readonly<Record<string, (xml: string) => string>>;
const structureLocked: Locks = {
  'xl/workbook.xml': (xml) => xml.replace('<bookViews', '<workbookProtection lockStructure="1"/><bookViews'),
};
const sheetLocked = (part: string): Locks => ({
  [`xl/worksheets/${part}.xml`]: (xml) =>
    xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'),
});
/** The workbook as it is after some steps, locked by somebody, and opened again. */
async function locked(steps: readonly ((session: ExcelSession) => Promise<void>)[], locks: Locks) {
  const { session, engine } = await inHost(plan);
  for (const step of steps) await step(session);
  const bytes = withParts(engine.workbook.save(), locks);
  return { bytes, ...(await inHost(bytes)) };
}

const typeTarget = inWorkbook(({ worksheets }) => {
  worksheets.getItem('Piano').getRange('F3').values = [['>= 1']];
});
const addOwner = inWorkbook(({ worksheets }) => {
  worksheets.getItem('Piano').getRange('A4:F4').values = [['01.O1.I2', 'VERDI', 'F102', 'Ore', 3, '>= 4']];
});
const deleteSheet = inWorkbook(({ worksheets }) => {
  worksheets.getItem('Scheda ROSSI').delete();
});
const renameReport = inWorkbook(({ worksheets }) => {
  worksheets.getItem('Relazione').name = 'Per l’OIV';
});
const create = async (session: ExcelSession): Promise<void> => {
  done(await createSummaries(session, options));
};

const unprotect =
  'Togliere la protezione da Revisione › Rimuovi protezione foglio, poi ripetere. Non è stato scritto niente.';
const unlock =
  'Togliere la protezione da Revisione › Proteggi cartella di lavoro, poi ripetere. Non è stato scritto niente.';
const structure =
  'La struttura della cartella di lavoro è protetta: non si possono aggiungere, spostare o eliminare fogli.';

describe('sheets that cannot be made are refused before the columns are brought up to date', () => {
  test.each<[string, ((session: ExcelSession) => Promise<void>)[], Locks, string, string]>([
    ['the plan’s sheet is protected', [], sheetLocked('sheet1'), 'Il foglio «Piano» è protetto.', unprotect],
    ['the structure is locked', [], structureLocked, structure, unlock],
    ['it is, and a manager is new', [create, addOwner], structureLocked, structure, unlock],
    ['it is, and a sheet was deleted', [create, deleteSheet], structureLocked, structure, unlock],
    [
      'one of Piano’s sheets is protected',
      [create, typeTarget],
      sheetLocked('sheet3'),
      'Il foglio «Scheda ROSSI» è protetto.',
      unprotect,
    ],
    [
      'one is that people renamed',
      [create, typeTarget, renameReport],
      sheetLocked('sheet4'),
      'Il foglio «Per l’OIV» è protetto.',
      unprotect,
    ],
  ])('%s', async (_, before, locks, message, remedy) => {
    const { bytes, session, engine } = await locked(before, locks);
    expect(await createSummaries(session, options)).toMatchObject({ status: 'refused', message, remedy });
    expect(engine.workbook.save()).toEqual(bytes);
  });

  test('a locked structure is no hindrance to figures, as long as no sheet comes or goes', async () => {
    const { session } = await locked([create, typeTarget], structureLocked);
    const report = done(await createSummaries(session, options));
    expect(report.plan.indicators.map(({ achievement }) => achievement)).toEqual([1]);
    expect(report.host.changes).toBeGreaterThan(0);
  });

  test('sheets are not taken away while the structure is locked', async () => {
    const { bytes, session, engine } = await locked([create], structureLocked);
    expect(await removeEverything(session, { language: 'it', withInputs: true })).toMatchObject({
      status: 'refused',
      message: structure,
      remedy: unlock,
    });
    expect(engine.workbook.save()).toEqual(bytes);
  });
});
