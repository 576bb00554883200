import { createEngine } from '../../../src/host/engine';
import { connectNativeBridge } from '../../../src/host/transports/nativeBridge';
import { codeOf } from '../../conformance/script';
import { changedBy, partsOf, withParts } from '../support/parts';
import { open, xlsx } from '../support/sheets';

const file = xlsx({
  A: [['a', 1], [], ['c', { formula: 'B1*2', cached: 2 }, { value: 5, style: { bold: true } }]],
});

const SHEET = 'xl/worksheets/sheet1.xml';
const sheetOf = (bytes: Uint8Array): string => partsOf(bytes)[SHEET] ?? '';

/** Everything that can be said of cells, beyond those of the file and among them. */
function write({ workbook }: Excel.RequestContext): void {
  const range = workbook.worksheets.getItem('A').getRange('D2:F7');
  range.values = Array<string[]>(6).fill(['x', '2', '=A1']);
  range.format.fill.color = '#FFC7CE';
  range.numberFormat = '0%' as unknown as string[][];
  range.format.borders.getItem('EdgeTop').style = 'Continuous';
  range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = '=D2=1';
  custom.format.font.bold = true;
}

function clear({ workbook }: Excel.RequestContext): void {
  workbook.worksheets.getItem('A').getRange('D2:F7').clear('All');
}

test('what is written and cleared before saving leaves the very bytes', async () => {
  const { saved } = await changedBy(file, write, clear);
  expect(saved).toEqual(file);
});

test('what is cleared another day leaves the sheet as it was, whatever happened between', async () => {
  const { saved: written } = await changedBy(file, write);
  const { saved } = await changedBy(written, clear);
  expect(sheetOf(saved)).toBe(sheetOf(file));
  const { saved: shifted } = await changedBy(file, write, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('A');
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('A:A').delete('Left');
    sheet.getRange('D2:F7').clear('All');
  });
  expect(sheetOf(shifted)).toBe(sheetOf(file));
});

test('a cell of the file goes, its formula too; one with a look of its column is there to say that it has none', async () => {
  const styled = withParts(file, {
    [SHEET]: (xml) => xml.replace('<sheetData>', '<cols><col min="3" max="3" width="9" style="1"/></cols><sheetData>'),
  });
  const { saved } = await changedBy(styled, ({ workbook }) => {
    workbook.worksheets.getItem('A').getRange('B3:C4').clear();
  });
  expect(/<sheetData>.*<\/sheetData>/s.exec(sheetOf(saved))?.[0]).toBe(
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1"><v>1</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>c</t></is></c><c r="C3"/></row><row r="4"><c r="C4"/></row></sheetData>',
  );
});

const MERGED = withParts(file, {
  [SHEET]: (xml) =>
    xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>'),
});
const ARRAY = withParts(file, {
  [SHEET]: (xml) =>
    xml.replace(
      '<row r="3">',
      '<row r="2"><c r="A2"><f t="array" ref="A2:B2">A1:B1</f><v>1</v></c><c r="B2"><v>1</v></c></row><row r="3">',
    ),
});

test.each<readonly [string, Uint8Array, string, 'All' | 'Contents' | 'Formats', string, string[]]>([
  ['part of an array formula', ARRAY, 'A2', 'Contents', 'InvalidOperation', []],
  ['an array formula as a whole', ARRAY, 'A2:C2', 'Contents', 'none', []],
  [
    'merged cells, which Excel would take apart',
    MERGED,
    'B5',
    'All',
    'NotImplemented',
    ['Range.clear of merged cells'],
  ],
  ['the contents of merged cells', MERGED, 'A5:B5', 'Contents', 'none', []],
  [
    'the looks of whole columns',
    file,
    'A:B',
    'Formats',
    'NotImplemented',
    ['clearing the format of whole rows and columns'],
  ],
])('clearing %s', async (_, bytes, address, applyTo, code, unimplemented) => {
  const engine = createEngine(await open(bytes));
  const { run } = connectNativeBridge(engine);
  const given = await codeOf(
    run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange(address).clear(applyTo);
      await context.sync();
    }),
  );
  expect([given, engine.unimplemented]).toEqual([code, unimplemented]);
});

test('locked cells of a protected sheet are not cleared', async () => {
  const engine = createEngine(await open(file));
  engine.workbook.protectedSheets.add(0);
  const { run } = connectNativeBridge(engine);
  const code = await codeOf(
    run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1').clear();
      await context.sync();
    }),
  );
  expect([code, engine.workbook.save()]).toEqual(['AccessDenied', file]);
});
