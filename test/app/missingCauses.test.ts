import { changeSettings } from '../../src/app/changeSettings';
import { check } from '../../src/app/check';
import { createSummaries } from '../../src/app/createSummaries';
import { follow, type Seen } from '../../src/app/follow';
import type { Done, Outcome } from '../../src/app/outcome';
import { recalculate } from '../../src/app/recalculate';
import { removeEverything } from '../../src/app/removeEverything';
import type { ExcelSession } from '../../src/excel/session';
import { writeContent } from '../../src/host/model/content';
import { readAddress } from '../../src/host/model/address';
import { inHost } from '../support/inHost';
import { ownedPlan } from '../support/ownedPlan';

const options = { at: '2017-12-31', today: '2018-01-10', language: 'it' } as const;

/** F101 of the report, F102 to F105 of ROSSI's sheet, F106 of the offices': each with a status of its own. */
const plan = ownedPlan({
  rows: [
    { objective: '01.O1', owner: null, actual: 3 },
    { objective: '01.O1.I1', actual: 3 },
    { objective: '01.O1.I1', actual: 1 },
    { objective: '01.O1.I1', actual: 4 },
    { objective: '01.O1.I1', actual: null },
    { objective: '01.O1.O1.T1', owner: 'Biblioteca', actual: 0 },
  ],
});
const MISSED = ['F101', 'F102', 'F103', 'F106'];

/** Where each indicator's cause is typed. */
const cells = {
  F101: ['Relazione', 'M5'],
  F102: ['Scheda ROSSI', 'K7'],
  F103: ['Scheda ROSSI', 'K8'],
  F104: ['Scheda ROSSI', 'K9'],
  F105: ['Scheda ROSSI', 'K10'],
  F106: ['Uffici', 'K7'],
} as const;

function made(outcome: Outcome): Done {
  if (outcome.status === 'refused') throw new Error(`${outcome.message} ${outcome.remedy}`);
  return outcome;
}

const type = (session: ExcelSession, entries: readonly (readonly [sheet: string, cell: string, text: string])[]) =>
  session.run(async ({ workbook }) => {
    for (const [sheet, cell, text] of entries) workbook.worksheets.getItem(sheet).getRange(cell).values = [[text]];
    await workbook.context.sync();
  });

const valuesOf = (session: ExcelSession, sheet: string): Promise<unknown[][]> =>
  session.run(async ({ workbook }) => {
    const used = workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await workbook.context.sync();
    return used.values as unknown[][];
  });

const owed = ({ report }: Done): (string | null)[] =>
  report.findings.filter(({ code }) => code === 'ACT-055').map(({ indicator }) => indicator);

const checked = async (session: ExcelSession, at: string = options.at): Promise<Done> =>
  made(await check(session, { ...options, at }));

async function withSheets(): Promise<Awaited<ReturnType<typeof inHost>>> {
  const host = await inHost(plan);
  made(await createSummaries(host.session, options));
  return host;
}

describe('of a target that was missed', () => {
  test.each<readonly [plan: 'no column' | 'an empty column' | 'a filled column', sheets: string, owing: string[]]>([
    ['no column', 'none', []],
    ['no column', 'empty', MISSED],
    ['no column', 'filled', []],
    ['an empty column', 'none', MISSED],
    ['an empty column', 'empty', MISSED],
    ['an empty column', 'filled', []],
    ['a filled column', 'none', []],
    ['a filled column', 'empty', []],
    ['a filled column', 'filled', []],
  ])('the plan has %s for its cause, the cells on sheets are %s: owed by %j', async (inPlan, onSheets, owing) => {
    const { session } = await inHost(plan);
    if (onSheets !== 'none') made(await createSummaries(session, options));
    if (onSheets === 'filled')
      await type(
        session,
        Object.values(cells).map(([sheet, cell]) => [sheet, cell, 'Ritardi']),
      );
    if (onSheets !== 'none') made(await createSummaries(session, options));
    else made(await recalculate(session, options));
    if (inPlan !== 'no column') {
      made(await changeSettings(session, { optionalColumns: ['cause'] }, options));
      const [, headings = []] = await valuesOf(session, 'Piano');
      const column = String.fromCharCode(65 + headings.indexOf('Causa dello scostamento'));
      if (inPlan === 'a filled column')
        await type(
          session,
          [3, 4, 5, 6, 7, 8].map((row) => ['Piano', `${column}${String(row)}`, 'Ritardi']),
        );
    }
    expect(owed(await checked(session))).toEqual(owing);
    // What no target missed, and what isn't over, owes nothing.
    expect(owed(await checked(session, '2017-06-30'))).toEqual([]);
  });

  test('the finding says of which result, and where the cause is to be written', async () => {
    const { session } = await withSheets();
    const { findings } = (await checked(session)).report;
    expect(
      findings
        .filter(({ code }) => code === 'ACT-055')
        .map(({ severity, sheet, cell, written, message, reading }) => [
          [severity, sheet, cell, written].join(' '),
          message,
          reading,
        ]),
    ).toEqual([
      [
        'warning Piano H3 3',
        '«3» dove si chiede «>= 4»: parzialmente raggiunto, e la causa manca.',
        'la causa è da scrivere nella Relazione',
      ],
      [
        'warning Piano H4 3',
        '«3» dove si chiede «>= 4»: parzialmente raggiunto, e la causa manca.',
        'la causa è da scrivere sul foglio di chi ne risponde',
      ],
      [
        'warning Piano H5 1',
        '«1» dove si chiede «>= 4»: non raggiunto, e la causa manca.',
        'la causa è da scrivere sul foglio di chi ne risponde',
      ],
      [
        'warning Piano H8 0',
        '«0» dove si chiede «>= 4»: non raggiunto, e la causa manca.',
        'la causa è da scrivere sul foglio di chi ne risponde',
      ],
    ]);
  });
});

test('the finding goes when the cause is typed, and is back when it is deleted; plan and sheets follow', async () => {
  const { session } = await withSheets();
  const listed = async (): Promise<unknown[][]> => {
    const [, headings = [], ...rows] = await valuesOf(session, 'Piano');
    const column = headings.indexOf('Segnalazioni');
    const beside = rows.filter((row) => String(row[column]).includes('ACT-055')).map((row) => row[3]);
    const found = (await valuesOf(session, 'Segnalazioni')).filter((row) => row[2] === 'ACT-055').map((row) => row[4]);
    return [beside, found];
  };
  expect(await listed()).toEqual([MISSED, MISSED]);
  await type(session, [[...cells.F102, 'Ritardi']]);
  await type(session, [[...cells.F106, "'=da capire"]]);
  const left = ['F101', 'F103'];
  expect(owed(await checked(session))).toEqual(left);
  expect(owed(made(await recalculate(session, options)))).toEqual(left);
  expect(await listed()).toEqual([left, MISSED]);
  expect(made(await recalculate(session, options)).report.host.changes).toBe(0);
  expect(owed(made(await createSummaries(session, options)))).toEqual(left);
  expect(await listed()).toEqual([left, left]);
  await type(session, [[...cells.F102, '']]);
  expect(owed(made(await createSummaries(session, options)))).toEqual(['F101', 'F102', 'F103']);
  expect(await listed()).toEqual([
    ['F101', 'F102', 'F103'],
    ['F101', 'F102', 'F103'],
  ]);
});

test('the first run that makes the sheets owes what every later one does, which changes nothing', async () => {
  const { session } = await inHost(plan);
  const first = made(await createSummaries(session, options));
  expect(owed(first)).toEqual(MISSED);
  expect(first.report.findings).toEqual((await checked(session)).report.findings);
  for (const run of [createSummaries, recalculate, createSummaries])
    expect(made(await run(session, options)).report.host.changes).toBe(0);
});

test('what the sheets count is what findings say, and what nobody reported', async () => {
  const { session } = await withSheets();
  const said = async (sheet: string): Promise<string> =>
    String((await valuesOf(session, sheet))[1]?.[0])
      .split(' · ')
      .at(-1) ?? '';
  expect([await said('Relazione'), await said('Scheda ROSSI'), await said('Uffici')]).toEqual([
    '5 cause da scrivere (1 senza consuntivo)',
    '3 cause da scrivere (1 senza consuntivo)',
    '1 causa da scrivere',
  ]);
  expect(owed(await checked(session))).toHaveLength(5 - 1);
  await type(session, [[...cells.F105, 'Non pervenuto']]);
  expect(await said('Relazione')).toBe('4 cause da scrivere');
  expect(owed(await checked(session))).toHaveLength(4);
});

test('a cause that is a formula is one, and stays when the sheets are made again', async () => {
  const { session } = await withSheets();
  const formulas = [
    ['Scheda ROSSI', 'K7', '="Vedi "&LOWER("NOTA")'],
    ['Relazione', 'N6', '=IF(H6="","","Vedi nota")'],
  ] as const;
  await session.run(async ({ workbook }) => {
    for (const [sheet, cell, formula] of formulas)
      workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[formula]];
    await workbook.context.sync();
  });
  expect(owed(await checked(session))).toEqual(['F101', 'F103', 'F106']);
  made(await createSummaries(session, options));
  expect((await valuesOf(session, 'Relazione'))[5]?.slice(12, 14)).toEqual(['Vedi nota', 'Vedi nota']);
  expect(made(await createSummaries(session, options)).report.host.changes).toBe(0);
});

describe('a cause is found', () => {
  test.each<readonly [string, (workbook: Excel.Workbook) => void]>([
    ['on a hidden sheet', ({ worksheets }) => (worksheets.getItem('Scheda ROSSI').visibility = 'Hidden')],
    ['on a renamed sheet', ({ worksheets }) => (worksheets.getItem('Scheda ROSSI').name = 'Da firmare')],
    [
      'where rows and columns were inserted',
      ({ worksheets }) => {
        worksheets.getItem('Scheda ROSSI').getRange('A:C').insert('Right');
        worksheets.getItem('Scheda ROSSI').getRange('1:60').insert('Down');
      },
    ],
  ])('%s', async (where, change) => {
    const { session } = await withSheets();
    await type(session, [[...cells.F102, 'Ritardi']]);
    await session.run(async ({ workbook }) => {
      change(workbook);
      await workbook.context.sync();
    });
    const isTooFar = where.includes('rows');
    expect(owed(await checked(session))).toEqual(isTooFar ? ['F101', 'F106'] : ['F101', 'F103', 'F106']);
  });

  test('no more where its sheet was deleted: then there is no cell for it', async () => {
    const { session } = await withSheets();
    await session.run(async ({ workbook }) => {
      workbook.worksheets.getItem('Scheda ROSSI').delete();
      await workbook.context.sync();
    });
    expect(owed(await checked(session))).toEqual(['F101', 'F106']);
    expect(owed(made(await createSummaries(session, options)))).toEqual(MISSED);
    await removeEverything(session, { language: 'it', withInputs: false });
    expect(owed(await checked(session))).toEqual([]);
  });
});

test('it takes a round trip where there are sheets, none where there are none', async () => {
  const { session } = await inHost(plan);
  made(await recalculate(session, options));
  const before = (await checked(session)).report.host.syncs;
  made(await createSummaries(session, options));
  expect((await checked(session)).report.host.syncs).toBe(before + 1);
});

test('whoever looks at the plan sees the finding go when the cause is typed', async () => {
  const { session, engine } = await withSheets();
  const seen: Seen[] = [];
  const following = await follow(
    session,
    () => options,
    (each) => seen.push(each),
    (error) => {
      throw error;
    },
  );
  following.show(await checked(session));
  const typeOn = async (name: string, cell: string): Promise<number | undefined> => {
    const { workbook } = engine;
    const sheet = workbook.sheets.find((each) => each.name === name)!;
    seen.length = 0;
    writeContent({ workbook, sheet, area: readAddress(cell)!.area }, 'Ritardi', 'person');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const last = seen.findLast(({ kind }) => kind === 'refreshed');
    return last?.kind === 'refreshed'
      ? last.plan.report.findings.filter(({ code }) => code === 'ACT-055').length
      : undefined;
  };
  expect(await typeOn(...cells.F102)).toBe(3);
  expect(await typeOn(...cells.F101)).toBe(2);
  expect(await typeOn('Riepilogo', 'A90')).toBeUndefined();
  await following.stop();
});
