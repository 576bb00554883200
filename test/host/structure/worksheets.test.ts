import { changedBy, differing, partsOf, withParts } from '../support/parts';
import { open, xlsx } from '../support/sheets';
import { APP, relationships, richFile, titlesOf } from './richFile';

const CONTENT = '[Content_Types].xml';
const WORKBOOK = ['xl/_rels/workbook.xml.rels', 'xl/workbook.xml'];

describe('an added sheet', () => {
  test('is a new part; of the old ones only the lists of sheets change', async () => {
    const file = richFile();
    const { saved } = await changedBy(file, ({ workbook }) => {
      workbook.worksheets.add("Dell'anno").getRange('B2').values = [['x']];
    });
    expect(differing(file, saved)).toEqual(
      [CONTENT, 'docProps/app.xml', ...WORKBOOK, '+xl/worksheets/sheet4.xml'].sort((a, b) =>
        a.replace('+', '') < b.replace('+', '') ? -1 : 1,
      ),
    );
    const parts = partsOf(saved);
    expect(parts['xl/workbook.xml']).toContain('<sheet name="Dell\'anno" sheetId="4" r:id="rId5"/></sheets>');
    expect(parts['docProps/app.xml']).toBe(
      APP(titlesOf(['Piano', 'Dati', 'Terzo', "Dell'anno"], ['Dati!Area_stampa', 'Terzo!Titoli_stampa', 'Tutti'])),
    );
    expect((await open(saved)).sheets[3]?.content(1, 1)).toMatchObject({ value: 'x' });
  });

  test('that is deleted again leaves the very bytes', async () => {
    const file = richFile();
    const { saved } = await changedBy(file, ({ workbook }) => {
      workbook.worksheets.add('Prova').delete();
    });
    expect(differing(file, saved)).toEqual([]);
  });

  test('declares the prefix of its relationship where each tab declares its own, as openpyxl writes them', async () => {
    const declared = / xmlns:r="[^"]*"/.exec(partsOf(xlsx({ A: [[1]] }))['xl/workbook.xml'] ?? '')?.[0] ?? '';
    const file = withParts(xlsx({ A: [[1]] }), {
      'xl/workbook.xml': (xml) => xml.replace(declared, '').replace('<sheet ', `<sheet${declared} `),
    });
    const { saved } = await changedBy(file, ({ workbook }) => void workbook.worksheets.add('Nuovo'));
    expect(partsOf(saved)['xl/workbook.xml']).toContain(
      '<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="Nuovo" sheetId="2" r:id=',
    );
  });

  test('the same additions give the same bytes', async () => {
    const add = async (): Promise<Uint8Array> =>
      (await changedBy(richFile(), ({ workbook }) => void workbook.worksheets.add('Nuovo'))).saved;
    expect(await add()).toEqual(await add());
  });

  test('can be activated: it alone is selected when the file opens', async () => {
    const { saved } = await changedBy(xlsx({ A: [[1]], B: [[2]] }), ({ workbook }) => {
      workbook.worksheets.add('C').activate();
    });
    const parts = partsOf(saved);
    expect(parts['xl/workbook.xml']).toContain('activeTab="2"');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('tabSelected');
    expect(parts['xl/worksheets/sheet3.xml']).toContain('<sheetView workbookViewId="0" tabSelected="1"/>');
    expect((await open(saved)).activeSheet).toBe(2);
  });

  test('takes formats, widths, heights, frozen panes, a tab colour', async () => {
    const { saved } = await changedBy(xlsx({ A: [[1]] }), ({ workbook }) => {
      const sheet = workbook.worksheets.add('B');
      sheet.tabColor = '#1F4E79';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt('A1:B3');
      sheet.getRange('A1').format.columnWidth = 105;
      sheet.getRange('A1').format.rowHeight = 30;
      sheet.getRange('A1').format.font.bold = true;
    });
    const xml = partsOf(saved)['xl/worksheets/sheet2.xml'];
    expect(xml).toContain('<sheetPr><tabColor rgb="FF1F4E79"/></sheetPr><dimension ref="A1"/>');
    expect(xml).toContain(
      '<sheetView workbookViewId="0" showGridLines="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/></sheetView>',
    );
    expect(xml).toContain('<cols><col min="1" max="1" width="20" customWidth="1"/></cols>');
    expect(xml).toContain('<row r="1" ht="30" customHeight="1"><c r="A1" s="1"/></row>');
  });
});

describe('a renamed sheet', () => {
  test('is followed by everything that refers to it, hyperlinks and texts apart', async () => {
    const file = richFile();
    const { saved } = await changedBy(file, ({ workbook }) => {
      workbook.worksheets.getItem('Dati').name = 'Dati 2017';
    });
    expect(differing(file, saved)).toEqual([
      'docProps/app.xml',
      'xl/charts/chart1.xml',
      'xl/drawings/drawing1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const parts = partsOf(saved);
    const sheet = parts['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain("<f>SUM('Dati 2017'!A1:A2)</f><v>3</v>");
    expect(sheet).toContain("<f>A1+'Dati 2017'!B1</f><v>3</v>");
    expect(sheet).toContain("<formula>'Dati 2017'!$A$1&gt;1</formula>");
    expect(sheet).toContain("<formula1>'Dati 2017'!$A$1:$A$2</formula1>");
    expect(sheet).toContain('location="Dati!A1"');
    expect(sheet).toContain('<t>Dati!A1</t>');
    expect(parts['xl/charts/chart1.xml']).toContain("<c:f>'Dati 2017'!$A$1:$A$2</c:f>");
    expect(parts['xl/drawings/drawing1.xml']).toContain('textlink="\'Dati 2017\'!$A$1"');
    expect(parts['xl/workbook.xml']).toContain('<definedName name="Tutti">\'Dati 2017\'!$A$1:$A$2</definedName>');
    expect(parts['docProps/app.xml']).toBe(
      APP(titlesOf(['Piano', 'Dati 2017', 'Terzo'], ["'Dati 2017'!Area_stampa", 'Terzo!Titoli_stampa', 'Tutti'])),
    );
  });

  test('renamed back leaves the very bytes, where names were written as Excel writes them', async () => {
    const file = xlsx({ A: [[{ formula: 'B!A1', cached: 1 }]], B: [[1]] });
    const { saved } = await changedBy(
      file,
      ({ workbook }) => void (workbook.worksheets.getItem('B').name = 'B 2'),
      ({ workbook }) => void (workbook.worksheets.getItem('B 2').name = 'B'),
    );
    expect(saved).toEqual(file);
  });
});

describe('a deleted sheet', () => {
  test('goes with the parts that only it leads to, its names and its place in every list', async () => {
    const file = richFile();
    const { saved, engine } = await changedBy(file, ({ workbook }) => {
      workbook.worksheets.getItem('Dati').delete();
    });
    expect(differing(file, saved)).toEqual(
      [
        CONTENT,
        'docProps/app.xml',
        ...WORKBOOK.slice(0, 1),
        'xl/calcChain.xml',
        'xl/charts/chart1.xml',
        'xl/drawings/drawing1.xml',
        '-xl/drawings/_rels/drawing2.xml.rels',
        '-xl/drawings/drawing2.xml',
        '-xl/media/image1.png',
        'xl/workbook.xml',
        '-xl/worksheets/_rels/sheet2.xml.rels',
        'xl/worksheets/sheet1.xml',
        '-xl/worksheets/sheet2.xml',
        'xl/worksheets/sheet3.xml',
      ].sort((a, b) => (a.replace('-', '') < b.replace('-', '') ? -1 : 1)),
    );
    const parts = partsOf(saved);
    expect(parts['xl/workbook.xml']).toContain(
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Terzo!$1:$1</definedName><definedName name="Tutti">#REF!$A$1:$A$2</definedName></definedNames>',
    );
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="A1" t="e"><f>SUM(#REF!A1:A2)</f><v>#REF!</v></c>');
    expect(parts['xl/worksheets/sheet3.xml']).toContain('<v>#REF!</v>');
    expect(parts['xl/charts/chart1.xml']).toContain('<c:f>#REF!$A$1:$A$2</c:f>');
    expect(parts['xl/calcChain.xml']).toContain('<c r="A1" i="1"/><c r="A2"/><c r="A1" i="3"/>');
    expect(parts[CONTENT]).not.toMatch(/sheet2|drawing2/);
    expect(parts['docProps/app.xml']).toContain('<vt:i4>2</vt:i4>');
    expect(engine.workbook.stale).toEqual([]);
    expect((await open(saved)).activeSheet).toBe(1);
  });

  test('keeps what was written to the others, at their new places', async () => {
    const { saved, engine } = await changedBy(xlsx({ A: [[1]], B: [[2]], C: [[3]] }), ({ workbook }) => {
      workbook.worksheets.getItem('C').getRange('B1').values = [['kept']];
      workbook.worksheets.getItem('A').delete();
      workbook.worksheets.getItem('C').getRange('C1').formulas = [['=A1+B!A1']];
    });
    expect([...engine.workbook.written]).toEqual([1]);
    const again = await open(saved);
    expect(again.sheets.map(({ name }) => name)).toEqual(['B', 'C']);
    expect([0, 1, 2].map((column) => again.sheets[1]?.content(0, column).value)).toEqual([3, 'kept', 5]);
  });

  test('a value that can not be calculated stays, and the file still asks Excel to', async () => {
    const file = xlsx({ A: [[{ formula: 'SUBTOTAL(9,B1:B2)', cached: 5 }, 5]], B: [[1]] });
    const { saved, engine } = await changedBy(file, ({ workbook }) => {
      workbook.worksheets.getItem('A').getRange('B1').values = [[6]];
      workbook.worksheets.getItem('B').delete();
    });
    expect(engine.workbook.stale).toEqual(['A!A1']);
    expect(partsOf(saved)['xl/worksheets/sheet1.xml']).toContain('<v>5</v>');
    expect(partsOf(saved)['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  test('is refused by name when it holds a table', async () => {
    const file = withParts(xlsx({ A: [[1]], B: [['h']] }), {
      'xl/worksheets/_rels/sheet2.xml.rels': relationships({ table: '../tables/table1.xml' }),
      'xl/tables/table1.xml': '<table/>',
    });
    await expect(
      changedBy(file, ({ workbook }) => {
        workbook.worksheets.getItem('B').delete();
      }),
    ).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});

test.each<readonly [string, (sheets: Excel.WorksheetCollection) => unknown]>([
  ['added', (sheets) => sheets.add('C')],
  ['renamed', (sheets) => (sheets.getItem('A').name = 'C')],
  ['hidden', (sheets) => (sheets.getItem('A').visibility = 'Hidden')],
  [
    'deleted',
    (sheets) => {
      sheets.getItem('A').delete();
    },
  ],
])('in a workbook with a protected structure no sheet is %s', async (_, act) => {
  const file = withParts(xlsx({ A: [[1]], B: [[2]] }), {
    'xl/workbook.xml': (xml) => xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
  });
  await expect(changedBy(file, ({ workbook }) => act(workbook.worksheets))).rejects.toMatchObject({
    code: 'AccessDenied',
  });
});

test('a hidden sheet is hidden in the list of sheets alone', async () => {
  const file = richFile();
  const { saved } = await changedBy(file, ({ workbook }) => {
    workbook.worksheets.getItem('Terzo').visibility = 'VeryHidden';
  });
  expect(differing(file, saved)).toEqual(['xl/workbook.xml']);
  expect((await open(saved)).sheets[2]?.file.visibility).toBe('veryHidden');
});

test('panes that were frozen can be freed', async () => {
  const frozen = (
    await changedBy(xlsx({ A: [[1]] }), ({ workbook }) => {
      workbook.worksheets.getItem('A').freezePanes.freezeRows(1);
    })
  ).saved;
  const { saved } = await changedBy(frozen, ({ workbook }) => {
    workbook.worksheets.getItem('A').freezePanes.unfreeze();
  });
  expect(partsOf(saved)['xl/worksheets/sheet1.xml']).toContain('<sheetView tabSelected="1" workbookViewId="0"/>');
});
