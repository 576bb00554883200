import { changedBy, differing, partsOf, withParts } from '../support/parts';
import { open, xlsx } from '../support/sheets';
import { relationships, richFile } from './richFile';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A sheet `A` with this inside, and a sheet `B` with rows of its own. */
function fileOf(inside: string, others: Readonly<Record<string, string>> = {}, rowsOfB = ''): Uint8Array {
  const worksheet = (content: string): string =>
    `<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:x14="urn:x14" xmlns:xm="urn:xm">${content}</worksheet>`;
  return withParts(xlsx({ A: [], B: [] }), {
    'xl/worksheets/sheet1.xml': worksheet(inside),
    'xl/worksheets/sheet2.xml': worksheet(`<sheetData>${rowsOfB}</sheetData>`),
    ...others,
  });
}

const insideOf = (saved: Uint8Array): string =>
  />(.*)<\/worksheet>/s.exec((partsOf(saved)['xl/worksheets/sheet1.xml'] ?? '').replace(/^[^>]*>/, '>'))?.[1] ?? '';

type Act = (sheet: Excel.Worksheet) => unknown;

async function after(bytes: Uint8Array, act: Act): Promise<Uint8Array> {
  return (await changedBy(bytes, ({ workbook }) => act(workbook.worksheets.getItem('A')))).saved;
}

const insertB: Act = (sheet) => sheet.getRange('B:B').insert('Right');
const deleteB: Act = (sheet) => {
  sheet.getRange('B:B').delete('Left');
};
const deleteRow2: Act = (sheet) => {
  sheet.getRange('2:2').delete('Up');
};
const insertRow2: Act = (sheet) => sheet.getRange('2:2').insert('Down');

describe('what a sheet says around its rows', () => {
  test.each<readonly [string, string, Act, string]>([
    [
      'merged areas grow, shrink, move and go',
      '<sheetData/><mergeCells count="4"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B9"/><mergeCell ref="D1:E2"/><mergeCell ref="A4:B4"/></mergeCells>',
      deleteB,
      '<sheetData/><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="C1:D2"/></mergeCells>',
    ],
    [
      'frozen columns stay frozen with what comes and goes among them',
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/></sheetView></sheetViews><sheetData/>',
      insertB,
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="3" ySplit="4" topLeftCell="D5" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/></sheetView></sheetViews><sheetData/>',
    ],
    [
      'frozen rows shrink by what is deleted among them',
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="4" topLeftCell="A9" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData/>',
      deleteRow2,
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A8" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData/>',
    ],
    [
      'columns keep widths and formats, a new one takes those on its left',
      '<cols><col min="1" max="1" width="9" customWidth="1"/><col min="2" max="3" width="20" style="0"/></cols><sheetData/>',
      insertB,
      '<cols><col min="1" max="2" width="9" customWidth="1"/><col min="3" max="4" width="20" style="0"/></cols><sheetData/>',
    ],
    [
      'columns that are deleted say nothing any more',
      '<cols><col min="2" max="2" width="9"/></cols><sheetData/>',
      deleteB,
      '<sheetData/>',
    ],
    [
      'links, filter and breaks move with rows',
      '<sheetData/><autoFilter ref="A1:D9"><filterColumn colId="1"/><sortState ref="A2:D9"><sortCondition ref="B2:B9"/></sortState></autoFilter><hyperlinks><hyperlink ref="A2" location="B!A1"/><hyperlink ref="A3" location="B!A1"/></hyperlinks><rowBreaks count="1"><brk id="4" man="1"/></rowBreaks>',
      deleteRow2,
      '<sheetData/><autoFilter ref="A1:D8"><filterColumn colId="1"/><sortState ref="A2:D8"><sortCondition ref="B2:B8"/></sortState></autoFilter><hyperlinks><hyperlink ref="A2" location="B!A1"/></hyperlinks><rowBreaks count="1"><brk id="3" man="1"/></rowBreaks>',
    ],
    [
      'rules whose first cell is deleted are seen from the next',
      '<sheetData/><conditionalFormatting sqref="B1:D9 F1"><cfRule type="expression" priority="1"><formula>AND(B1&gt;$A1,C$1="B1")</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B2"><cfRule type="expression" priority="2"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="custom" sqref="B1"><formula1>B1</formula1></dataValidation><dataValidation type="list" sqref="C1:C9"><formula1>$E$1:$E$3</formula1></dataValidation></dataValidations>',
      deleteB,
      '<sheetData/><conditionalFormatting sqref="B1:C9 E1"><cfRule type="expression" priority="1"><formula>AND(B1&gt;$A1,C$1="B1")</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B1:B9"><formula1>$D$1:$D$3</formula1></dataValidation></dataValidations>',
    ],
    [
      'newer rules and sparklines move',
      '<sheetData/><extLst><ext uri="{x}"><x14:sparklineGroups><x14:sparkline><xm:f>A!C1:D1</xm:f><xm:sqref>E1</xm:sqref></x14:sparkline></x14:sparklineGroups></ext></extLst>',
      insertB,
      '<sheetData/><extLst><ext uri="{x}"><x14:sparklineGroups><x14:sparkline><xm:f>A!D1:E1</xm:f><xm:sqref>F1</xm:sqref></x14:sparkline></x14:sparklineGroups></ext></extLst>',
    ],
    [
      'the dimension follows',
      '<dimension ref="A1:C3"/><sheetData><row r="3"><c r="C3"><v>1</v></c></row></sheetData>',
      deleteB,
      '<dimension ref="A1:B3"/><sheetData><row r="3"><c r="B3"><v>1</v></c></row></sheetData>',
    ],
  ])('%s', async (_, before, act, expected) => {
    expect(insideOf(await after(fileOf(before), act))).toBe(expected);
  });

  test.each<readonly [string, string, Act]>([
    ['scenarios', '<sheetData/><scenarios/>', insertB],
    [
      'columns of a filter in use',
      '<sheetData/><autoFilter ref="A1:C9"><filterColumn colId="2"/></autoFilter>',
      deleteB,
    ],
    ['the whole of a filter', '<sheetData/><autoFilter ref="B1:B9"/>', deleteB],
    [
      'part of an array formula',
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:C1">{1,2,3}</f><v>1</v></c></row></sheetData>',
      deleteB,
    ],
    [
      'references over several sheets',
      '<sheetData><row r="1"><c r="A1"><f>SUM(A:B!C1)</f><v>1</v></c></row></sheetData>',
      insertB,
    ],
  ])('refuses by name: %s', async (_, inside, act) => {
    const bytes = fileOf(inside);
    await expect(after(bytes, act)).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});

describe('cells', () => {
  test('cells and rows without an address get one, hints of width go', async () => {
    const file = fileOf('<sheetData><row spans="1:3"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row></sheetData>');
    expect(insideOf(await after(file, deleteB))).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>3</v></c></row></sheetData>',
    );
  });

  test('new cells look like those on their left, new rows like the one above', async () => {
    const file = fileOf(
      '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"/><c r="C1"/></row><row r="2"><c r="A2"/></row></sheetData>',
      {
        'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf/><xf applyFont="1"/></cellXfs></styleSheet>`,
      },
    );
    expect(insideOf(await after(file, insertB))).toBe(
      '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="D1"/></row><row r="2"><c r="A2"/></row></sheetData>',
    );
    expect(insideOf(await after(file, insertRow2))).toBe(
      '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"/><c r="C1"/></row><row r="2" ht="30" customHeight="1"><c r="A2" s="1"/></row><row r="3"><c r="A3"/></row></sheetData>',
    );
  });

  test('shared formulas go on being shared while they move as one, and are written out when they do not', async () => {
    const shared = (first: number, last: number): string =>
      `<row r="${first}"><c r="D${first}"><f t="shared" ref="D${first}:D${last}" si="0">$A$9*2</f><v>2</v></c></row><row r="${last}"><c r="D${last}"><f t="shared" si="0"/><v>2</v></c></row>`;
    const file = fileOf(`<sheetData>${shared(4, 5)}</sheetData>`);
    expect(insideOf(await after(file, insertB))).toBe(
      `<sheetData>${shared(4, 5).replaceAll('"D', '"E').replaceAll(':D', ':E')}</sheetData>`,
    );
    const grown = insideOf(await after(file, (sheet) => sheet.getRange('5:5').insert('Down')));
    expect(grown).toContain('<c r="D4"><f>$A$10*2</f><v>2</v></c>');
    expect(grown).toContain('<c r="D6"><f>$A$10*2</f><v>2</v></c>');
  });

  test('shared formulas of another sheet are written out when their cells come to differ', async () => {
    const file = fileOf(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
      {},
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">A!A1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    const { saved } = await changedBy(file, ({ workbook }) => insertRow2(workbook.worksheets.getItem('A')));
    expect(partsOf(saved)['xl/worksheets/sheet2.xml']).toContain(
      '<row r="1"><c r="A1"><f>A!A1</f><v>1</v></c></row><row r="2"><c r="A2"><f>A!A3</f><v>2</v></c></row>',
    );
  });

  test('an array formula moves whole', async () => {
    const file = fileOf(
      '<sheetData><row r="1"><c r="C1"><f t="array" ref="C1:C2">A1:A2*2</f><v>2</v></c></row><row r="2"><c r="C2"><v>2</v></c></row></sheetData>',
    );
    expect(insideOf(await after(file, insertB))).toContain(
      '<c r="D1"><f t="array" ref="D1:D2">A1:A2*2</f><v>2</v></c>',
    );
  });

  test('what was written before and after is where it belongs', async () => {
    const { saved, engine } = await changedBy(xlsx({ A: [[1, 2, 3]] }), ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('A');
      sheet.getRange('D1').formulas = [['=A1+C1']];
      sheet.getRange('C1').format.font.bold = true;
      insertB(sheet);
      sheet.getRange('B1').values = [['new']];
      sheet.getRange('A1').values = [[10]];
    });
    expect(engine.workbook.stale).toEqual([]);
    const again = (await open(saved)).sheets[0]!;
    expect([0, 1, 2, 3].map((column) => again.content(0, column).value)).toEqual([10, 'new', 2, 3]);
    expect(again.content(0, 4)).toMatchObject({ formula: 'A1+D1', value: 13 });
    expect((await open(saved)).looks.effective(again.look(0, 3)).bold).toBe(true);
  });
});

describe('other parts', () => {
  test('charts, shapes, rules of other sheets and names follow; the calculation chain goes', async () => {
    const file = richFile();
    const { saved } = await changedBy(file, ({ workbook }) => {
      workbook.worksheets.getItem('Dati').getRange('A:A').insert('Right');
    });
    expect(differing(file, saved)).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        '-xl/calcChain.xml',
        'xl/charts/chart1.xml',
        'xl/drawings/drawing1.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
        'xl/worksheets/sheet2.xml',
      ].sort((a, b) => (a.replace('-', '') < b.replace('-', '') ? -1 : 1)),
    );
    const parts = partsOf(saved);
    expect(parts['xl/charts/chart1.xml']).toContain('<c:f>Dati!$B$1:$B$2</c:f>');
    expect(parts['xl/workbook.xml']).toContain('<definedName name="Tutti">Dati!$B$1:$B$2</definedName>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<f>SUM(Dati!B1:B2)</f><v>3</v>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<formula>Dati!$B$1&gt;1</formula>');
  });

  const TABLE = (ref: string, filter = ref): string =>
    `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="${ref}"><autoFilter ref="${filter}"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"><calculatedColumnFormula>$A$1+1</calculatedColumnFormula></tableColumn></tableColumns></table>`;
  const tableAt = (ref: string): Uint8Array =>
    fileOf('<sheetData/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>', {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({ table: '../tables/table1.xml' }),
      'xl/tables/table1.xml': TABLE(ref),
    });

  test.each<readonly [string, Act, string]>([
    ['C1:D9', insertB, 'D1:E9'],
    ['C1:D9', deleteRow2, 'C1:D8'],
    ['C1:D9', insertRow2, 'C1:D10'],
    ['A1:A9', insertB, 'A1:A9'],
  ])('a table at %s moves, grows or stays', async (ref, act, expected) => {
    expect(partsOf(await after(tableAt(ref), act))['xl/tables/table1.xml']).toContain(`ref="${expected}"`);
  });

  test.each<readonly [string, Act]>([
    ['A1:B9', insertB],
    ['A1:B9', deleteB],
    ['A2:B9', deleteRow2],
    ['A1:B2', deleteRow2],
  ])('a table at %s can not lose or gain that', async (ref, act) => {
    await expect(after(tableAt(ref), act)).rejects.toMatchObject({ code: 'NotImplemented' });
  });

  const anchored = (from: number, to: number, editAs = ''): string =>
    `<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:twoCellAnchor${editAs}><xdr:from><xdr:col>${from}</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${to}</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to></xdr:twoCellAnchor></xdr:wsDr>`;
  const drawn = (drawing: string): Uint8Array =>
    fileOf('<sheetData/><drawing r:id="rId1"/>', {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({ drawing: '../drawings/drawing1.xml' }),
      'xl/drawings/drawing1.xml': drawing,
    });

  test('pictures move with their cells', async () => {
    expect(partsOf(await after(drawn(anchored(2, 4)), insertB))['xl/drawings/drawing1.xml']).toBe(anchored(3, 5));
    expect(partsOf(await after(drawn(anchored(0, 4)), deleteB))['xl/drawings/drawing1.xml']).toBe(anchored(0, 3));
    await expect(after(drawn(anchored(1, 1)), deleteB)).rejects.toMatchObject({ code: 'NotImplemented' });
    await expect(after(drawn(anchored(0, 4, ' editAs="oneCell"')), insertB)).rejects.toMatchObject({
      code: 'NotImplemented',
    });
  });

  test.each([
    ['A1', 'none'],
    ['C1', 'NotImplemented'],
  ])('a comment at %s', async (ref, expected) => {
    const file = fileOf('<sheetData/><legacyDrawing r:id="rId2"/>', {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({ comments: '../comments1.xml' }),
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><commentList><comment ref="${ref}" authorId="0"/></commentList></comments>`,
    });
    const code = await after(file, insertB).then(
      () => 'none',
      (error: unknown) => (error as { code: string }).code,
    );
    expect(code).toBe(expected);
  });
});

test('less than whole rows or columns is not implemented, a protected sheet refuses', async () => {
  const bytes = xlsx({ A: [[1]] });
  await expect(after(bytes, (sheet) => sheet.getRange('A1').insert('Right'))).rejects.toMatchObject({
    code: 'NotImplemented',
  });
  await expect(after(fileOf('<sheetData/><sheetProtection sheet="1"/>'), insertB)).rejects.toMatchObject({
    code: 'AccessDenied',
  });
});

test('inserting and deleting again changes no cell', async () => {
  const file = xlsx({ A: [[1, { formula: 'A1*2', cached: 2 }]], B: [[{ formula: 'SUM(A!A1:B1)', cached: 3 }]] });
  const { saved } = await changedBy(
    file,
    ({ workbook }) => insertB(workbook.worksheets.getItem('A')),
    ({ workbook }) => deleteB(workbook.worksheets.getItem('A')),
  );
  expect(saved).toEqual(file);
});
