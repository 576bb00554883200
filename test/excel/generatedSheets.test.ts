import { applyChanges } from '../../src/excel/applyChanges';
import { withWorkbook } from '../../src/excel/workbookSession';
import type { Change } from '../../src/worksheet/change';
import { codeOf } from '../conformance/script';
import { differing, partsOf, withParts } from '../host/support/parts';
import { generatedSheet } from '../support/generatedSheet';
import { inHost } from '../support/inHost';
import { tortureWorkbook } from '../support/torture/tortureWorkbook';

const PLAN = 'Il Piano';
const names = Array.from({ length: 20 }, (_, index) => `Scheda ${String.fromCharCode(65 + index)}`);

/** Twenty sheets behind the plan, in the order of their names. */
const added = names.flatMap((name, index) => generatedSheet(name, names[index - 1] ?? PLAN));

async function applied(bytes: Uint8Array, ...lists: readonly (readonly Change[])[]): Promise<Uint8Array> {
  const { session, engine } = await inHost(bytes);
  for (const changes of lists)
    await withWorkbook(session, async (workbook) => expect(await applyChanges(workbook, changes)).toBe('asRead'));
  expect(engine.unimplemented).toEqual([]);
  expect(engine.references).toBe(0);
  return engine.workbook.save();
}

const deleted = (sheets: readonly string[]): Change[] => sheets.map((sheet) => ({ kind: 'deleteSheet', sheet }));

const before = tortureWorkbook();
let withSheets: Uint8Array;
beforeAll(async () => {
  withSheets = await applied(before, added);
});

test('twenty sheets stand behind the plan, and every part of the workbook stays that does not list them', () => {
  const xml = partsOf(withSheets)['xl/workbook.xml'] ?? '';
  const listed = [...xml.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  expect(listed).toEqual([PLAN, ...names, "Dell'anno", 'Riepilogo spese', 'Elenchi', 'Segreto', 'Grafico']);
  const changed = differing(before, withSheets).filter((path) => !path.startsWith('+'));
  expect(changed).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
});

test('sheets that are deleted leave the workbook as it was, but for looks nobody uses', async () => {
  const back = await applied(withSheets, deleted(names));
  expect(differing(before, back)).toEqual(['xl/styles.xml']);
});

test('in one go, too, and in another order', async () => {
  const back = await applied(before, added, deleted([...names].reverse()));
  expect(differing(before, back)).toEqual(['xl/styles.xml']);
});

test('a sheet that is cleared and drawn anew is the same sheet, to the byte', async () => {
  const [name = ''] = names.slice(4);
  const anew = generatedSheet(name, PLAN).filter(({ kind }) => kind !== 'addSheet' && kind !== 'name');
  const charts = anew.flatMap((change) => (change.kind === 'chart' ? [change.chart] : []));
  const again = await applied(withSheets, [
    { kind: 'clearSheet', sheet: name, row: 0, column: 0, rows: 70, columns: 8 },
    { kind: 'deleteCharts', sheet: name, charts, isUnfinished: false },
    ...anew,
  ]);
  // The drawing's parts are listed in another order.
  expect(differing(withSheets, again)).toEqual(['[Content_Types].xml']);
});

test('sheets change places', async () => {
  const [first = '', second = ''] = names;
  const moved = await applied(withSheets, [{ kind: 'moveSheet', sheet: first, after: second }]);
  const xml = partsOf(moved)['xl/workbook.xml'] ?? '';
  expect([...xml.matchAll(/<sheet [^>]*name="([^"]*)"/g)].slice(0, 3).map(([, name]) => name)).toEqual([
    PLAN,
    second,
    first,
  ]);
  const back = await applied(moved, [{ kind: 'moveSheet', sheet: first, after: PLAN }]);
  expect(partsOf(back)).toEqual(partsOf(withSheets));
});

test('where the structure is locked nothing is written', async () => {
  const locked = withParts(before, {
    'xl/workbook.xml': (xml) => xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
  });
  const { session, engine } = await inHost(locked);
  const code = await codeOf(withWorkbook(session, (workbook) => applyChanges(workbook, added)));
  expect(code).toBe('StructureProtected');
  expect(engine.workbook.save()).toEqual(locked);
});

test('where a sheet to be deleted is protected nothing is written', async () => {
  const { session, engine } = await inHost(before);
  const changes = [...generatedSheet('Nuova', PLAN), ...deleted(['Riepilogo spese'])];
  const code = await codeOf(withWorkbook(session, (workbook) => applyChanges(workbook, changes)));
  expect(code).toBe('AccessDenied');
  expect(engine.workbook.save()).toEqual(before);
});

test('no message is longer than Excel on the web takes', async () => {
  const { session, engine } = await inHost(tortureWorkbook());
  const lengths: number[] = [];
  const receive = engine.receive.bind(engine);
  engine.receive = (body, flags, size) => {
    lengths.push(size());
    return receive(body, flags, size);
  };
  const drawn = generatedSheet('Scheda', PLAN);
  const [format] = drawn.flatMap((change) => (change.kind === 'format' ? [change] : []));
  const [chart] = drawn.flatMap((change) => (change.kind === 'chart' ? [change] : []));
  const many: Change[] = Array.from({ length: 200 }, (_, row) => ({ ...format!, row }));
  const looks: Change[] = Array.from({ length: 10 }, (_, index) => `Scheda ${index}`).flatMap((sheet): Change[] => [
    { kind: 'addSheet', sheet },
    ...many.map((change) => ({ ...change, sheet })),
    ...many.slice(0, 20).map((_, number): Change => ({
      ...chart!,
      sheet,
      chart: { ...chart!.chart, name: `Medie ${number}` },
    })),
  ]);
  await withWorkbook(session, async (workbook) => expect(await applyChanges(workbook, looks)).toBe('asRead'));
  expect(Math.max(...lengths)).toBeLessThan(5_000_000);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(5_000_000);
});
