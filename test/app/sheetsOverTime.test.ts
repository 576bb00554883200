import { createSummaries } from '../../src/app/createSummaries';
import type { Done } from '../../src/app/outcome';
import type { ExcelSession } from '../../src/excel/session';
import { columns } from '../../src/worksheet/summarySheets/schedaColumns';
import { inHost } from '../support/inHost';
import { savedBy } from '../support/lostPart';
import { ownedPlan, type OwnedRow } from '../support/ownedPlan';
import { reportedFigures, shownFigures } from '../support/shownFigures';

const options = { at: '2017-12-31', today: '2026-11-27', language: 'it' } as const;

const rows: readonly OwnedRow[] = [
  { objective: '01.O1', owner: null, actual: 3 },
  { objective: '01.O1.I1', owner: 'ROSSI', actual: 2 },
  { objective: '01.O1.I1', owner: 'ROSSI', actual: 4 },
  { objective: '01.O1.O1', owner: 'VERDI', actual: 3 },
  { objective: '01.O1.O1.T1', owner: 'Biblioteca', actual: 1 },
];
const plan = ownedPlan({ rows });
const SHEETS = ['Riepilogo', 'Scheda ROSSI', 'Scheda VERDI', 'Uffici', 'Relazione', 'Segnalazioni', 'Regole'];

type Act = (workbook: Excel.Workbook) => void | Promise<void>;

const inWorkbook = (session: ExcelSession, act: Act): Promise<void> =>
  session.run(async ({ workbook }) => {
    await act(workbook);
    await workbook.context.sync();
  });

async function created(session: ExcelSession): Promise<Done> {
  const outcome = await createSummaries(session, options);
  if (outcome.status === 'refused') throw new Error(`${outcome.message} ${outcome.remedy}`);
  return outcome;
}

const names = (session: ExcelSession): Promise<string[]> =>
  session.run(async ({ workbook }) => {
    const sheets = workbook.worksheets.load('items/name');
    await workbook.context.sync();
    return sheets.items.map(({ name }) => name);
  });

/** Where people type, and what. */
const typed = {
  'Scheda ROSSI': { K7: 'Relatori assenti', B13: 'Pisa, 31/01/2018', D12: 'Mario Rossi', H12: 'Il direttore' },
  'Scheda VERDI': { K7: '=SOMMA è una funzione'.replace('=', '') },
  Uffici: { K7: 'Sede chiusa\nper lavori', D11: 'Il segretario' },
  Relazione: { M5: 'Strategico: fondi tardivi', N6: 'Nuovo calendario', N9: '0123' },
} as const;

const typeEverything: Act = ({ worksheets }) => {
  for (const [sheet, cells] of Object.entries(typed))
    for (const [address, text] of Object.entries(cells)) worksheets.getItem(sheet).getRange(address).values = [[text]];
};

/** All that was typed that still stands somewhere on Piano's sheets, by code of the indicator where it is one's. */
async function standing(session: ExcelSession, { view }: Done): Promise<unknown[]> {
  const sheets = await session.run(async ({ workbook }) => {
    const ranges = view.made.map(({ name }) => workbook.worksheets.getItem(name).getUsedRange().load('values'));
    await workbook.context.sync();
    return view.made.map(({ kind, key }, at) => ({ kind, key, rows: (ranges[at]?.values ?? []) as unknown[][] }));
  });
  const said: unknown[] = Object.values(typed).flatMap((cells) => Object.values(cells));
  return sheets
    .flatMap(({ kind, key, rows: lines }) =>
      lines.flatMap((line) =>
        line.flatMap((cell, column) => {
          if (!said.includes(typeof cell === 'number' ? `0${String(cell)}` : cell)) return [];
          const code = kind === 'report' ? line[3] : column === columns.cause ? line[columns.code] : '';
          return [`${kind} ${code === '' ? key : String(code)}: ${String(cell)}`];
        }),
      ),
    )
    .sort();
}

const everything = [
  'manager F102: Relatori assenti',
  'manager F104: SOMMA è una funzione',
  'manager ROSSI: Il direttore',
  'manager ROSSI: Mario Rossi',
  'manager ROSSI: Pisa, 31/01/2018',
  'offices : Il segretario',
  'offices F105: Sede chiusa\nper lavori',
  'report F101: Strategico: fondi tardivi',
  'report F102: Nuovo calendario',
  'report F102: Relatori assenti',
  'report F104: SOMMA è una funzione',
  'report F105: 123',
  'report F105: Sede chiusa\nper lavori',
];

/** A copy as Excel makes one: contents and the hidden name on it. */
const copied =
  (sheet: string, copy: string, more: Act = () => undefined): Act =>
  async (workbook) => {
    const original = workbook.worksheets.getItem(sheet);
    const used = original.getUsedRange().load('formulas,address');
    const hidden = original.names.load('items/name');
    await workbook.context.sync();
    const made = workbook.worksheets.add(copy);
    const { formulas } = used;
    made.getRangeByIndexes(0, 0, formulas.length, formulas[0]?.length ?? 0).formulas = formulas as string[][];
    for (const { name } of hidden.items) made.names.add(name, made.getRange('A1')).visible = false;
    await more(workbook);
  };

const on =
  (sheet: string, act: (sheet: Excel.Worksheet) => void): Act =>
  ({ worksheets }) => {
    act(worksheets.getItem(sheet));
  };

const renamed = (from: string, to: string): Act => on(from, (sheet) => (sheet.name = to));
const instead = (sheet: string, name: string): string[] => SHEETS.map((each) => (each === sheet ? name : each));

const swapRows: Act = on('Piano', (sheet) => {
  sheet.getRange('A4:G7').values = [
    ['01.O1.O1.T1', 'Prova', 'Biblioteca', 'F105', 'Incontri', 3, '>= 4'],
    ['01.O1.O1', 'Prova', 'VERDI', 'F104', 'Incontri', 3, '>= 4'],
    ['01.O1.I1', 'Prova', 'ROSSI', 'F103', 'Incontri', 3, '>= 4'],
    ['01.O1.I1', 'Prova', 'ROSSI', 'F102', 'Incontri', 3, '>= 4'],
  ];
  sheet.getRange('H4:H7').values = [[1], [3], [4], [2]];
});

const meanwhile: readonly (readonly [string, Act, readonly string[]])[] = [
  ['nothing', () => undefined, ['Piano', ...SHEETS]],
  ['the plan’s sheet is renamed', renamed('Piano', "L'anno 2017, dell' ente"), ["L'anno 2017, dell' ente", ...SHEETS]],
  ['the plan is sorted', swapRows, ['Piano', ...SHEETS]],
  [
    'rows are inserted above and amid the plan',
    on('Piano', (sheet) => {
      sheet.getRange('5:6').insert('Down');
      sheet.getRange('1:1').insert('Down');
    }),
    ['Piano', ...SHEETS],
  ],
  [
    'columns are inserted left of the plan',
    on('Piano', (sheet) => sheet.getRange('A:B').insert('Right')),
    ['Piano', ...SHEETS],
  ],
  [
    'a sheet is renamed',
    renamed('Scheda ROSSI', "Dell'anno [da firmare]".replace(/[[\]]/g, '')),
    ['Piano', ...instead('Scheda ROSSI', "Dell'anno da firmare")],
  ],
  [
    'every sheet is renamed',
    async (workbook) => {
      for (const each of SHEETS) await renamed(each, `${each} 2017`)(workbook);
    },
    ['Piano', ...SHEETS.map((each) => `${each} 2017`)],
  ],
  [
    'two sheets change names',
    ({ worksheets }) => {
      const [rossi, verdi] = [worksheets.getItem('Scheda ROSSI'), worksheets.getItem('Scheda VERDI')];
      rossi.name = 'altro';
      verdi.name = 'Scheda ROSSI';
      rossi.name = 'Scheda VERDI';
    },
    ['Piano', 'Riepilogo', 'Scheda VERDI', 'Scheda ROSSI', ...SHEETS.slice(3)],
  ],
  [
    'sheets are moved',
    ({ worksheets }) => {
      worksheets.getItem('Riepilogo').position = 7;
      worksheets.getItem('Uffici').position = 0;
    },
    ['Uffici', 'Piano', 'Scheda ROSSI', 'Scheda VERDI', 'Relazione', 'Segnalazioni', 'Regole', 'Riepilogo'],
  ],
  ['a sheet is hidden', on('Scheda ROSSI', (sheet) => (sheet.visibility = 'Hidden')), ['Piano', ...SHEETS]],
  ['a sheet is copied', copied('Scheda ROSSI', 'Scheda ROSSI (2)'), ['Piano', ...SHEETS, 'Scheda ROSSI (2)']],
  [
    'a sheet is copied, and the copy is first',
    copied(
      'Scheda ROSSI',
      'Copia',
      on('Copia', (sheet) => (sheet.position = 0)),
    ),
    ['Copia', 'Piano', ...SHEETS],
  ],
  [
    'rows and columns are inserted on a sheet',
    on('Scheda ROSSI', (sheet) => {
      sheet.getRange('A:A').insert('Right');
      sheet.getRange('6:6').insert('Down');
    }),
    ['Piano', ...SHEETS],
  ],
  [
    'something is written beside the table',
    on('Scheda ROSSI', (sheet) => (sheet.getRange('Q30').values = [['appunto']])),
    ['Piano', ...SHEETS],
  ],
];

describe.each([
  ['', (file: Uint8Array) => file],
  [' in a file that another program saved', (file: Uint8Array) => savedBy('openpyxl', file)],
])('after what people do%s', (_, saved) => {
  test.each(meanwhile)(
    '%s: figures are right, what was typed stands, and another run changes nothing',
    async (__, act, expected) => {
      const { session, engine } = await inHost(plan);
      await created(session);
      await inWorkbook(session, typeEverything);
      await inWorkbook(session, act);
      const reopened = await inHost(saved(engine.workbook.save()));
      const again = await created(reopened.session);
      expect(await names(reopened.session)).toEqual(expected);
      expect(await shownFigures(reopened.session, again.view.made)).toEqual(reportedFigures(again.report));
      expect(await standing(reopened.session, again)).toEqual(everything);
      expect((await created(reopened.session)).report.host.changes).toBe(0);
      expect([...engine.unimplemented, ...reopened.engine.unimplemented]).toEqual([]);
    },
  );
});

test.each<readonly [string, Act]>([
  ['renamed', renamed('Piano', "L'anno 2017, dell' ente")],
  ['sorted', swapRows],
  ['pushed down', on('Piano', (sheet) => sheet.getRange('3:4').insert('Down'))],
  ['pushed aside', on('Piano', (sheet) => sheet.getRange('A:C').insert('Right'))],
])('what refers to a plan that is %s follows it, before the sheets are made again', async (_, act) => {
  const { session } = await inHost(plan);
  const { view } = await created(session);
  const { signed, objectives } = await shownFigures(session, view.made);
  await inWorkbook(session, act);
  const now = await shownFigures(session, view.made);
  expect(now.signed).toEqual(signed);
  expect(now.objectives).toEqual(objectives);
});

test.each<readonly [string, readonly string[]]>([
  ['one that is signed', ['Scheda ROSSI']],
  ['Riepilogo and Relazione', ['Riepilogo', 'Relazione']],
  ['all', SHEETS],
])('sheets that were deleted are made again, with what was typed on them up to the run before: %s', async (_, gone) => {
  const { session } = await inHost(plan);
  await created(session);
  await inWorkbook(session, typeEverything);
  await created(session);
  await inWorkbook(session, ({ worksheets }) => {
    for (const sheet of gone) worksheets.getItem(sheet).delete();
  });
  const again = await created(session);
  expect((await names(session)).sort()).toEqual(['Piano', ...SHEETS].sort());
  expect(await shownFigures(session, again.view.made)).toEqual(reportedFigures(again.report));
  expect(await standing(session, again)).toEqual(everything);
  expect((await created(session)).report.host.changes).toBe(0);
});

test('an indicator that leaves the plan and comes back finds its cause again, whoever answers for it by then', async () => {
  const { session } = await inHost(plan);
  await created(session);
  await inWorkbook(session, typeEverything);
  await inWorkbook(
    session,
    on('Piano', (sheet) => sheet.getRange('4:4').delete('Up')),
  );
  const without = await created(session);
  expect((await standing(session, without)).join()).not.toContain('F102');
  await inWorkbook(
    session,
    on('Piano', (sheet) => {
      sheet.getRange('A7:H7').values = [['01.O1.I2', 'Altro', 'NERI', 'F102', 'Incontri', 3, '>= 4', 2]];
    }),
  );
  const back = await created(session);
  expect(await names(session)).toContain('Scheda NERI');
  expect(await standing(session, back)).toEqual(everything);
});
