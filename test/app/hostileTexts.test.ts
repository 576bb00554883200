import { createSummaries } from '../../src/app/createSummaries';
import { recalculate } from '../../src/app/recalculate';
import type { ExcelSession } from '../../src/excel/session';
import { openWorkbook } from '../../src/xlsx/openWorkbook';
import { xlsx } from '../host/support/sheets';
import { partsOf } from '../host/support/parts';
import { hostilePlan, HOSTILE_SHEET, hostileTexts } from '../support/hostilePlan';
import { done, inHost } from '../support/inHost';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;

async function recalculated(): Promise<Uint8Array> {
  const { session, engine } = await inHost(hostilePlan());
  done(await recalculate(session, options));
  expect(engine.unimplemented).toEqual([]);
  return engine.workbook.save();
}

type Cell = readonly [column: number, row: number, value: unknown, formula: string | null];

const cellsOf = (bytes: Uint8Array): Cell[] => cellsBySheet(bytes)[0] ?? [];

function cellsBySheet(bytes: Uint8Array): Cell[][] {
  const opened = openWorkbook(bytes);
  if (opened.status === 'refused') throw new Error(opened.detail);
  return opened.workbook.sheets.map(({ cells: rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].map(([column, { value, formula }]) => [column, row, value, formula] as const),
    ),
  );
}

test('texts that look like formulas stay texts, in the file too', async () => {
  const cells = cellsOf(await recalculated());
  const heading = (text: string): number => cells.find(([, , value]) => value === text)?.[0] ?? -1;
  const computed = new Set(['Raggiungimento', 'Stato'].map(heading));
  expect(cells.filter(([column, , , formula]) => formula !== null && !computed.has(column))).toEqual([]);
  const codes = cells.filter(([column, row]) => column === heading('Codice indicatore') && row > 1);
  const written = codes.map(([, , value]) => value);
  for (const text of hostileTexts) expect(written).toContain(text.trim());
});

test('a formula says of a target only what it reads, in quotes', async () => {
  const formulas = cellsOf(await recalculated()).flatMap(([, , , formula]) => formula ?? []);
  expect(formulas.length).toBeGreaterThan(0);
  // Without its quoted texts nothing of a target is left in it.
  for (const formula of formulas)
    expect(formula.replaceAll(/"(?:[^"]|"")*"/g, '')).not.toMatch(/cmd|HYPERLINK|SUM\(1\)|<b>|"/);
});

test('the name of the sheet is quoted in names', async () => {
  const names = partsOf(await recalculated())['xl/workbook.xml']?.match(/<definedName [^>]*>[^<]*/g) ?? [];
  expect(names.length).toBeGreaterThan(3);
  const quoted = `'${HOSTILE_SHEET.replaceAll("'", "''")}'!$`;
  for (const name of names) expect(name.slice(name.indexOf('>') + 1).startsWith(quoted)).toBe(true);
});

test('a cause typed beside an indicator stays, whatever its code looks like', async () => {
  const { session } = await inHost(hostilePlan());
  done(await createSummaries(session, options));
  const typed = await causesOf(session, (row) => `causa ${row}`);
  expect(typed).toHaveLength(3 * hostileTexts.length);
  done(await createSummaries(session, { ...options, at: '2017-06-30' }));
  expect(await causesOf(session)).toEqual(typed);
  const { host } = done(await createSummaries(session, { ...options, at: '2017-06-30' }));
  expect(host.changes).toBe(0);
});

test('whoever has a name like a formula signs with that name, also when the sheets are made again', async () => {
  const lines = hostileTexts.map((text, at) => [`01.O${at + 1}.I1`, 'Prova', text, `F${at + 100}`, 'Prova', 3, '>= 4']);
  const headings = ['Codice', 'Obiettivo', 'Responsabile', 'Codice indicatore', 'Indicatore', 'Dato', 'Target 2017'];
  const { session, engine } = await inHost(xlsx({ Piano: [['Piano 2017'], headings, ...lines] }));
  const namesKey = ' @names manager ';
  for (const at of ['2017-06-30', '2017-09-30']) {
    done(await createSummaries(session, { ...options, at }));
    const signed = cellsBySheet(engine.workbook.save()).flatMap((cells) => {
      const [, at, key] = cells.find(([, , value]) => String(value).startsWith(namesKey)) ?? [];
      return key === undefined
        ? []
        : [[String(key).slice(namesKey.length), cells.filter(([, row]) => row === at).map(([, , ...cell]) => cell)]];
    });
    expect(signed.map(([owner]) => owner)).toEqual(expect.arrayContaining(['=cmd', '+1', '@SUM(1)', '=1+1']));
    for (const [owner, row] of signed) expect(row).toContainEqual([owner, null]);
  }
  expect(done(await createSummaries(session, { ...options, at: '2017-09-30' })).host.changes).toBe(0);
});

/** What stands beside the keys of the report, typed there first. */
async function causesOf(session: ExcelSession, type?: (row: number) => string): Promise<unknown[]> {
  return session.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Relazione').getUsedRange().load('values');
    await context.sync();
    const rows = used.values as unknown[][];
    const header = rows.findIndex((row) => row.includes('Chiave'));
    const column = (heading: string): number => rows[header]?.indexOf(heading) ?? -1;
    const cells = rows.flatMap((row, at) => {
      if (at <= header || row[column('Chiave')] === '') return [];
      const cell = used.getCell(at, column('Causa dello scostamento'));
      if (type !== undefined) cell.values = [[type(at)]];
      return [cell.load('values')];
    });
    await context.sync();
    return cells.map(({ values }) => values[0]?.[0]);
  });
}
