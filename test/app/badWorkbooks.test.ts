import { strFromU8, unzipSync } from 'fflate';
import { check } from '../../src/app/check';
import { recalculate } from '../../src/app/recalculate';
import type { CellEdit, FileValue } from '../../src/xlsx/content';
import { openWorkbook } from '../../src/xlsx/openWorkbook';
import { xlsx } from '../host/support/sheets';
import { done, inHost } from '../support/inHost';
import { zipOf } from '../support/zipOf';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;
const headings = ['Codice obiettivo', 'Obiettivo', 'Codice', 'Indicatore', 'Stato 2015', 'Target 2017', 'Consuntivo'];
const row = ['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 4', 5];

async function checked(bytes: Uint8Array) {
  const { session } = await inHost(bytes);
  return check(session, options);
}

test.each<[string, Record<string, FileValue[][]>, RegExp]>([
  ['an empty workbook', { Foglio1: [] }, /^Nessun foglio visibile contiene un piano\. Serve una riga/],
  [
    'a sheet that is no plan',
    {
      Spese: [
        ['Voce', 'Euro'],
        ['Carta', 12],
      ],
    },
    /^Nessun foglio visibile contiene un piano/,
  ],
  [
    'headings without a target',
    {
      Foglio1: [
        ['Codice', 'Indicatore', 'Stato 2015'],
        ['F101', 'Incontri', 3],
      ],
    },
    /^Il foglio «Foglio1» ha alla riga 1 le intestazioni «Codice», «Indicatore», «Stato 2015», ma manca il target\. Rinominare/,
  ],
  [
    'an indicator and a target alone',
    {
      Foglio1: [
        ['Attività', 'Indicatore', 'Target 2023'],
        ['Corsi', 'Incontri', 3],
      ],
    },
    /ma manca l'obiettivo, o dove si partiva\. Non si capisce che cosa contengano «Attività»\. Rinominare/,
  ],
  [
    'headings without data',
    { Piano: [['Piano 2017'], headings] },
    /^Il foglio «Piano» ha le intestazioni di un piano alla riga 2, ma sotto non c'è nessun indicatore/,
  ],
])('%s is refused in words', async (_, sheets, says) => {
  const outcome = await checked(xlsx(sheets));
  if (outcome.status !== 'refused') throw new Error('not refused');
  expect(`${outcome.message} ${outcome.remedy}`).toMatch(says);
});

test('of two plans the active sheet’s is read, and the other told of', async () => {
  const { plan, findings } = done(
    await checked(xlsx({ 'Piano 2017': [headings, row], 'Piano 2016': [headings, row] })),
  );
  expect(plan.sheet).toBe('Piano 2017');
  expect(findings.filter(({ code }) => code === 'SHT-012').map(({ sheet, cell }) => [sheet, cell])).toEqual([
    ['Piano 2016', 'A1'],
  ]);
});

test.each([
  [1_048_575, 0, 'G1048576'],
  [2, 16_383, 'XFD3'],
])(
  'something left at the end of the sheet (row %i, column %i) is told of, and the plan read',
  async (far, column, end) => {
    const report = done(await checked(withStray(far, column)));
    expect(report.plan.indicators.map(({ code, status }) => [code, status])).toEqual([['F101', 'met']]);
    expect(report.findings.filter(({ code }) => code.startsWith('SHT'))).toMatchObject([
      { code: 'SHT-014', written: end },
    ]);
  },
);

test('a sheet with no room right of the plan is refused in words, and nothing is written', async () => {
  const bytes = withStray(2, 16_383);
  const { session, engine } = await inHost(bytes);
  const outcome = await recalculate(session, options);
  expect(outcome).toMatchObject({ status: 'refused', reason: 'tooWide' });
  expect(engine.workbook.save()).toEqual(bytes);
});

function withStray(far: number, column: number): Uint8Array {
  const opened = openWorkbook(xlsx({ Piano: [headings, row] }));
  if (opened.status === 'refused') throw new Error(opened.detail);
  const stray = new Map<number, CellEdit>([[column, { content: { value: 'x', formula: null } }]]);
  return opened.save({
    sheets: new Map([[0, { cells: new Map([[far, stray]]), columnWidths: new Map() }]]),
    recalculateOnOpen: false,
  });
}

describe('a workbook that counts days from 1904', () => {
  const dated = async (target: string | number): Promise<Uint8Array> => {
    const { session, engine } = await inHost(from1904(xlsx({ Piano: [headings, [...row.slice(0, 5), target]] })));
    await session.run(async (context) => {
      context.workbook.worksheets.getItem('Piano').getRange('F2').numberFormat = [['dd/mm/yyyy']];
      await context.sync();
    });
    return engine.workbook.save();
  };

  test('is refused in words where a day stands in the plan, which would be read four years early', async () => {
    const bytes = await dated(41_577);
    const { session, engine } = await inHost(bytes);
    const outcome = await recalculate(session, options);
    expect(outcome).toMatchObject({ status: 'refused', reason: 'daysFrom1904', nothing: { sheet: 'Piano' } });
    expect(engine.workbook.save()).toEqual(bytes);
  });

  test('is read where none does', async () => {
    expect((await checked(await dated('entro il 31/10/2017'))).status).toBe('done');
  });
});

function from1904(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts['xl/workbook.xml']!);
  return zipOf({
    ...parts,
    'xl/workbook.xml': workbook.replace('<workbookPr/>', '<workbookPr date1904="1"/>'),
  });
}
