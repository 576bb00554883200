import { conditionalLooks, type ConditionalLook } from '../../src/host/model/conditionalLook';
import { withParts } from './support/parts';
import { open, xlsx, type TestCell } from './support/sheets';

const DXFS =
  '<dxfs count="3"><dxf><font><b/><color rgb="FF9C0006"/></font></dxf>' +
  '<dxf><numFmt numFmtId="164" formatCode="&quot;✓ &quot;@"/><fill><patternFill><bgColor rgb="FFDDEEFF"/></patternFill></fill></dxf>' +
  '<dxf><font><color rgb="FF00AA00"/></font></dxf></dxfs>';

/** Looks of A1 and the cells below it, where the sheet says these rules. */
async function looks(rules: string, rows: readonly (readonly TestCell[])[]): Promise<readonly ConditionalLook[]> {
  const bytes = withParts(xlsx({ S: rows }), {
    'xl/worksheets/sheet1.xml': (xml) =>
      xml.replace('</sheetData>', `</sheetData><conditionalFormatting sqref="A1:A9">${rules}</conditionalFormatting>`),
    'xl/styles.xml': (xml) => xml.replace('<dxfs count="0"/>', DXFS),
  });
  const workbook = await open(bytes);
  const [sheet] = workbook.sheets;
  return conditionalLooks(
    workbook,
    sheet!,
    rows.map((_, row) => ({ row, column: 0 })),
  );
}

const stylesOf = (found: readonly ConditionalLook[]) => found.map(({ style }) => style);
const rule = (attributes: string, ...formulas: readonly string[]): string =>
  `<cfRule ${attributes}>${formulas.map((each) => `<formula>${each}</formula>`).join('')}</cfRule>`;

test('a formula is read from each cell as from the first: colour, weight, fill and number format', async () => {
  const found = await looks(
    rule('type="expression" dxfId="0" priority="1"', '$B1=&quot;no&quot;') +
      rule('type="expression" dxfId="1" priority="2"', 'B1=B2'),
    [
      [1, 'no'],
      [2, 'sì'],
      [3, 'sì'],
    ],
  );
  expect(stylesOf(found)).toEqual([
    { bold: true, fontColor: '#9C0006' },
    { numberFormat: '"✓ "@', fill: '#DDEEFF' },
    {},
  ]);
});

test('the first rule that says something of a look has it, and one that stops hides those below', async () => {
  const [a, b] = [
    rule('type="expression" dxfId="2" priority="1"', 'A1>0'),
    rule('type="expression" dxfId="0" priority="2"', 'A1>0'),
  ];
  expect(stylesOf(await looks(a + b, [[1]]))).toEqual([{ fontColor: '#00AA00', bold: true }]);
  expect(stylesOf(await looks(a.replace('type', 'stopIfTrue="1" type') + b, [[1]]))).toEqual([
    { fontColor: '#00AA00' },
  ]);
});

test.each([
  ['operator="greaterThan"', ['2'], [false, false, true]],
  ['operator="equal"', ['$A$1'], [true, false, false]],
  ['operator="between"', ['2', '3'], [false, true, true]],
  ['operator="notBetween"', ['2', '3'], [true, false, false]],
])('a comparison holds where it is true: %s %j', async (operator, formulas, expected) => {
  const found = await looks(rule(`type="cellIs" dxfId="0" priority="1" ${operator}`, ...formulas), [[1], [2], [3]]);
  expect(found.map(({ style }) => style.bold === true)).toEqual(expected);
});

test('an error, a text and what can’t be computed are not true', async () => {
  const of = (formula: string) => looks(rule('type="expression" dxfId="0" priority="1"', formula), [[1]]);
  for (const formula of ['1/0', '&quot;VERO&quot;', 'A1=TODAY()', 'FOO(A1)'])
    expect(stylesOf(await of(formula))).toEqual([{}]);
});

test('a data bar of the file is as long as its bounds say; a text has none', async () => {
  const bar = (low: string, high: string) =>
    `<cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo ${low}/><cfvo ${high}/><color rgb="FF638EC6"/></dataBar></cfRule>`;
  const rows = [[10], [40], ['x'], [50]];
  const shares = async (xml: string) => (await looks(xml, rows)).map((look) => look.bar?.share ?? null);
  expect(await shares(bar('type="num" val="0"', 'type="num" val="40"'))).toEqual([0.25, 1, null, 1]);
  expect(await shares(bar('type="min"', 'type="max"'))).toEqual([0, 0.75, null, 1]);
  const [first] = await looks(bar('type="min"', 'type="max"'), rows);
  expect(first).toEqual({ style: {}, bar: { color: '#638EC6', share: 0 }, showsValue: false });
});

test('what is typed changes the look', async () => {
  const bytes = withParts(xlsx({ S: [[1]] }), {
    'xl/worksheets/sheet1.xml': (xml) =>
      xml.replace(
        '</sheetData>',
        `</sheetData><conditionalFormatting sqref="A1">${rule('type="expression" dxfId="0" priority="1"', 'A1=5')}</conditionalFormatting>`,
      ),
    'xl/styles.xml': (xml) => xml.replace('<dxfs count="0"/>', DXFS),
  });
  const workbook = await open(bytes);
  const [sheet] = workbook.sheets;
  const bold = () => conditionalLooks(workbook, sheet!, [{ row: 0, column: 0 }])[0]?.style.bold ?? false;
  expect(bold()).toBe(false);
  workbook.setContent(sheet!, 0, 0, { value: 5, formula: null });
  expect(bold()).toBe(true);
});
