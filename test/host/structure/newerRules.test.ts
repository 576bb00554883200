import { createEngine } from '../../../src/host/engine';
import { connectNativeBridge } from '../../../src/host/transports/nativeBridge';
import { codeOf } from '../../conformance/script';
import { changedBy, partsOf, withParts } from '../support/parts';
import { open, xlsx } from '../support/sheets';

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const rule = (priority: number): string =>
  `<x14:conditionalFormatting ${XM}><x14:cfRule type="iconSet" priority="${priority}" id="{1}"/><xm:sqref>B1:B9 D1</xm:sqref></x14:conditionalFormatting>`;
const extensions = (priority: number): string =>
  `<extLst><ext ${X14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${rule(priority)}</x14:conditionalFormattings></ext>` +
  `<ext ${X14} uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations ${XM} count="1"><x14:dataValidation type="list" errorStyle="warning" showErrorMessage="1" errorTitle="Altri"><x14:formula1><xm:f>Elenchi!$A$1</xm:f></x14:formula1><xm:sqref>C1:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
const OWN = '<conditionalFormatting sqref="A1:A9"><cfRule type="aboveAverage" priority="2"/></conditionalFormatting>';

const file = withParts(xlsx({ A: [[1, 2, 3, 4, 5]] }), {
  'xl/worksheets/sheet1.xml': (xml) =>
    xml.replace('</sheetData>', `</sheetData>${OWN}`).replace('</worksheet>', `${extensions(1)}</worksheet>`),
});

const sheetOf = (bytes: Uint8Array): string => partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';

test('rules of other cells are cleared', async () => {
  const { saved } = await changedBy(file, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('A');
    sheet.getRange('A1:A9').conditionalFormats.clearAll();
    sheet.getRange('E1').clear();
  });
  expect(sheetOf(saved)).not.toContain('aboveAverage');
  expect(sheetOf(saved)).toContain(extensions(1));
});

test.each<readonly [string, (range: Excel.Worksheet) => void, string]>([
  [
    'clearing rules it touches',
    (sheet) => {
      sheet.getRange('A9:B20').conditionalFormats.clearAll();
    },
    'clearing conditional formats with extensions',
  ],
  [
    'clearing cells it touches',
    (sheet) => {
      sheet.getRange('D1:E1').clear();
    },
    'clearing conditional formats with extensions',
  ],
  [
    'a validation where there is a newer one',
    (sheet) => (sheet.getRange('C9:C20').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } }),
    'a data validation that only newer versions read',
  ],
  [
    'clearing a newer validation',
    (sheet) => {
      sheet.getRange('C1').clear();
    },
    'a data validation that only newer versions read',
  ],
])('%s is refused by name, and nothing of it is done', async (_, act, feature) => {
  const engine = createEngine(await open(file));
  const { run } = connectNativeBridge(engine);
  const code = await codeOf(
    run(async ({ workbook, sync }) => {
      act(workbook.worksheets.getItem('A'));
      await sync();
    }),
  );
  expect([code, engine.unimplemented]).toEqual(['NotImplemented', [feature]]);
  expect(engine.workbook.save()).toEqual(file);
});

test('what a newer validation says is read, in its cells alone', async () => {
  const { run } = connectNativeBridge(createEngine(await open(file)));
  const [within, across] = await run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItem('A');
    const read = ['C2', 'C9:C10'].map((cells) => sheet.getRange(cells).dataValidation.load('type,rule,errorAlert'));
    await sync();
    return read.map((each) => each.toJSON());
  });
  expect(within).toMatchObject({
    type: 'List',
    rule: { list: { source: '=Elenchi!$A$1' } },
    errorAlert: { title: 'Altri', style: 'Warning', showAlert: true },
  });
  expect(across).toMatchObject({ type: 'Inconsistent', errorAlert: null });
});

test('a new rule on top of a newer one makes all of them count on', async () => {
  const { saved } = await changedBy(file, ({ workbook }) => {
    const { custom } = workbook.worksheets.getItem('A').getRange('A1:E1').conditionalFormats.add('Custom');
    custom.rule.formula = '=A1=1';
  });
  expect(sheetOf(saved)).toContain(extensions(2));
  expect(sheetOf(saved)).toContain(
    '<cfRule type="aboveAverage" priority="3"/></conditionalFormatting><conditionalFormatting sqref="A1:E1"><cfRule type="expression" dxfId="0" priority="1">',
  );
});
