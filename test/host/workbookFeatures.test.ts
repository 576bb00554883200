import { strFromU8, strToU8, unzipSync } from 'fflate';
import { createEngine } from '../../src/host/engine';
import { connectNativeBridge } from '../../src/host/transports/nativeBridge';
import { openHostWorkbook } from '../../src/host/model/workbook';
import { zipOf } from '../support/zipOf';
import { codeOf } from '../conformance/script';
import { open, xlsx } from './support/sheets';

/** A file with what the API can't make yet: a merged area, an array formula, defined names, a protected sheet. */
function richFile(protection = ''): Uint8Array {
  const parts = unzipSync(
    xlsx({
      S: [
        ['m', null, 1],
        [null, null, 2],
      ],
    }),
  );
  const edit = (path: string, change: (xml: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path]!)));
  };
  edit('xl/worksheets/sheet1.xml', (xml) =>
    xml
      .replace(/<\/row>(?=<row r="2")/, '<c r="D1"><f t="array" ref="D1:D2">C1:C2*2</f><v>2</v></c></row>')
      .replace(
        '</row></sheetData>',
        '<c r="D2"><v>4</v></c></row></sheetData>' +
          protection +
          '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
      ),
  );
  edit('xl/workbook.xml', (xml) =>
    xml.replace(
      '</sheets>',
      '</sheets><definedNames><definedName name="Rate">0.5</definedName><definedName name="Column">S!$C$1:$C$2</definedName></definedNames>',
    ),
  );
  return zipOf(parts);
}

async function write(
  bytes: Uint8Array,
  address: string,
  values: unknown[][],
): Promise<{ code: string; after: unknown }> {
  const engine = createEngine(await open(bytes));
  const { run } = connectNativeBridge(engine);
  const code = await codeOf(
    run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange(address).values = values;
      await context.sync();
    }),
  );
  const after = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRange(address).load('values');
    await context.sync();
    return range.values;
  });
  expect(engine.unimplemented).toEqual([]);
  return { code, after };
}

test('a merged area keeps only its top left cell', async () => {
  expect(await write(richFile(), 'A1:A2', [['x'], ['y']])).toEqual({ code: 'none', after: [['x'], ['']] });
});

test('part of an array formula cannot be overwritten, nor anything else of the same write', async () => {
  expect(await write(richFile(), 'C2:D2', [[5, 5]])).toEqual({ code: 'InvalidOperation', after: [[2, 4]] });
  expect(await write(richFile(), 'C2:D2', [[2, null]])).toMatchObject({ code: 'none' });
});

test('an array formula is left to Excel, with what depends on it', async () => {
  const workbook = await open(richFile());
  workbook.setContent(workbook.sheets[0]!, 4, 0, { value: null, formula: 'D2+1' });
  expect(workbook.value(workbook.sheets[0]!, 4, 0)).toBe(5);
  workbook.setContent(workbook.sheets[0]!, 0, 2, { value: 10, formula: null });
  expect([...workbook.stale].sort()).toEqual(['S!A5', 'S!D1', 'S!D2']);
  expect(workbook.value(workbook.sheets[0]!, 4, 0)).toBe(5);
});

test('names are calculated with, whether they hold a constant or a range', async () => {
  expect(await write(richFile(), 'F1:F2', [['=SUM(Column)*Rate'], ['=Rate+C1']])).toEqual({
    code: 'none',
    after: [[1.5], [1.5]],
  });
});

test('a sheet protected in the file refuses writes', async () => {
  expect(await write(richFile('<sheetProtection sheet="1"/>'), 'C1', [[5]])).toEqual({
    code: 'AccessDenied',
    after: [[1]],
  });
});

test('bytes that are no workbook are refused, not thrown', async () => {
  expect(await openHostWorkbook(strToU8('no'), { calculator: null, locale: 'it-IT' })).toMatchObject({
    status: 'refused',
    reason: 'notAWorkbook',
  });
});
