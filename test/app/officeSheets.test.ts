import { changeSettings } from '../../src/app/changeSettings';
import { createSummaries } from '../../src/app/createSummaries';
import type { Done, Outcome } from '../../src/app/outcome';
import type { ExcelSession } from '../../src/excel/session';
import { inHost } from '../support/inHost';
import { ownedPlan } from '../support/ownedPlan';
import { reportedFigures, shownFigures } from '../support/shownFigures';

const options = { at: '2017-12-31', today: '2026-11-27', language: 'it' } as const;

function made(outcome: Outcome): Done {
  if (outcome.status === 'refused') throw new Error(outcome.message);
  return outcome;
}

const choose = async (session: ExcelSession, officesApart: boolean): Promise<Done> => {
  made(await changeSettings(session, { officesApart }, options));
  return made(await createSummaries(session, options));
};

async function valuesOf(session: ExcelSession, sheet: string): Promise<unknown[][]> {
  return session.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values,formulas');
    await context.sync();
    return used.values as unknown[][];
  });
}

async function formulaAt(session: ExcelSession, sheet: string, address: string): Promise<unknown> {
  return session.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return (range.formulas as unknown[][])[0]?.[0];
  });
}

const type = (session: ExcelSession, sheet: string, address: string, value: string): Promise<void> =>
  session.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

const plan = ownedPlan({
  rows: [
    { actual: 3 },
    { objective: '01.O1.O1.T1', owner: 'Anagrafe', actual: 1 },
    { objective: '01.O1.O1.T2', owner: 'Anagrafe', actual: 4 },
    { objective: '01.O1.O1.T3', owner: 'Ufficio Tributi / Entrate', actual: 2 },
  ],
  managers: [
    ['ROSSI', 1, 0],
    ['UFFICI: 1 OBIETTIVI per CIASCUN UFFICIO (2 uffici)', 0, 0],
  ],
});

const names = ({ view }: Done): string[] => view.made.map(({ name }) => name);
const together = ['Riepilogo', 'Scheda ROSSI', 'Uffici', 'Relazione', 'Segnalazioni', 'Regole'];
const apart = [
  ...['Riepilogo', 'Scheda ROSSI', 'Ufficio Anagrafe', 'Ufficio Tributi Entrate'],
  ...['Relazione', 'Segnalazioni', 'Regole'],
];

describe('a sheet for each office', () => {
  test('is made when it is asked for, in the place of the sheet of all; each is linked to and found by its office', async () => {
    const { session } = await inHost(plan);
    expect(names(made(await createSummaries(session, options)))).toEqual(together);
    const done = await choose(session, true);
    expect(names(done)).toEqual(apart);
    expect(done.view.made.slice(2, 4).map(({ kind, key }) => [kind, key])).toEqual([
      ['office', 'Anagrafe'],
      ['office', 'Ufficio Tributi / Entrate'],
    ]);
    expect(await shownFigures(session, done.view.made)).toEqual(reportedFigures(done.report));
    const overview = await valuesOf(session, 'Riepilogo');
    const row = overview.findIndex((cells) => cells[1] === 'Anagrafe');
    expect(overview[row]?.slice(8, 11)).toEqual([1, 2, '≠']);
    expect(await formulaAt(session, 'Riepilogo', `B${String(row + 1)}`)).toBe(
      `=HYPERLINK("#'Ufficio Anagrafe'!B5","Anagrafe")`,
    );
    const sheet = await valuesOf(session, 'Ufficio Anagrafe');
    expect(sheet[0]?.[0]).toBe('Ufficio Anagrafe');
    expect(sheet.flat()).toEqual(expect.arrayContaining(['Il responsabile dell’ufficio', 'Il Segretario Generale']));
    expect(made(await createSummaries(session, options)).report.host.changes).toBe(0);
  });

  test('goes when it is no longer asked for, and leaves the causes that were typed on it', async () => {
    const { session } = await inHost(plan);
    await choose(session, true);
    await type(session, 'Ufficio Anagrafe', 'K7', 'Sportello chiuso');
    await type(session, 'Relazione', 'N6', 'Riaprire');
    const done = await choose(session, false);
    expect(names(done)).toEqual(together);
    const offices = await valuesOf(session, 'Uffici');
    expect(offices.find((row) => row[1] === 'F102')?.[10]).toBe('Sportello chiuso');
    const table = await valuesOf(session, 'Relazione');
    expect(table.find((row) => row[3] === 'F102')?.slice(12, 14)).toEqual(['Sportello chiuso', 'Riaprire']);
    await choose(session, true);
    expect((await valuesOf(session, 'Ufficio Anagrafe')).find((row) => row[1] === 'F102')?.[10]).toBe(
      'Sportello chiuso',
    );
  });
});
