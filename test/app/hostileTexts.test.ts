import { recalculate } from '../../src/app/recalculate';
import { openWorkbook } from '../../src/xlsx/openWorkbook';
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

function cellsOf(
  bytes: Uint8Array,
): (readonly [column: number, row: number, value: unknown, formula: string | null])[] {
  const opened = openWorkbook(bytes);
  if (opened.status === 'refused') throw new Error(opened.detail);
  return [...(opened.workbook.sheets[0]?.cells ?? [])].flatMap(([row, cells]) =>
    [...cells].map(([column, { value, formula }]) => [column, row, value, formula] as const),
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
