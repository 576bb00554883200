import { strToU8 } from 'fflate';
import { openWorkbook } from '../../src/xlsx/openWorkbook';
import { zipOf } from '../support/zipOf';
import { fileOf, formulaAt, opened, partsOf, relationships, valueAt, workbook, worksheet } from './sampleFile';

const compoundFile = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[640 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
};

const withoutPart = (path: string): Uint8Array => fileOf('', { [path]: null });

describe('what is refused', () => {
  const file = fileOf('<row r="1"><c r="A1"><v>1</v></c></row>');
  const corrupted = file.slice();
  // The CRC-32 of the first record of the central directory.
  const directory = Buffer.from(file).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  corrupted[directory + 16] = (corrupted[directory + 16] ?? 0) ^ 1;
  // The size once inflated, of the same record: whoever inflated it first would find it damaged.
  const boasting = file.slice();
  new DataView(boasting.buffer).setUint32(directory + 24, 300 * 2 ** 20, true);
  // Nothing but an empty directory at its end.
  const enormous = new Uint8Array(513 * 2 ** 20);
  enormous.set([0x50, 0x4b, 3, 4]);
  enormous.set([0x50, 0x4b, 5, 6], enormous.length - 22);
  const bomb = zipOf({ 'xl/bomb.xml': new Uint8Array(80 * 2 ** 20) });

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'notAWorkbook'],
    ['plain text', strToU8('Obiettivo;Target\n'), 'notAWorkbook'],
    ['an old .xls', compoundFile('Workbook'), 'notAWorkbook'],
    ['an encrypted workbook', compoundFile('EncryptedPackage'), 'encrypted'],
    ['a zip of something else', zipOf({ 'readme.txt': 'ciao' }), 'notAWorkbook'],
    ['a document', fileOf('', { 'xl/workbook.xml': '<w:document xmlns:w="w"/>' }), 'notAWorkbook'],
    [
      'a binary workbook',
      fileOf('', { '_rels/.rels': relationships([['officeDocument', 'xl/workbook.bin']]) }),
      'notAWorkbook',
    ],
    ['a file cut short', file.subarray(0, file.length - 30), 'damaged'],
    ['a wrong CRC-32', corrupted, 'damaged'],
    ['a workbook part that is missing', withoutPart('xl/workbook.xml'), 'damaged'],
    ['a sheet that is missing', withoutPart('xl/worksheets/sheet1.xml'), 'damaged'],
    ['a sheet without sheetData', fileOf('', { 'xl/worksheets/sheet1.xml': worksheet('') }), 'damaged'],
    ['a sheet that is not XML', fileOf('<row>'), 'damaged'],
    [
      'a sheet with a DTD',
      fileOf('', { 'xl/worksheets/sheet1.xml': `<!DOCTYPE x>${worksheet('').slice(57)}` }),
      'damaged',
    ],
    ['rows out of order', fileOf('<row r="2"/><row r="1"/>'), 'damaged'],
    ['cells out of order', fileOf('<row r="1"><c r="B1"/><c r="A1"/></row>'), 'damaged'],
    ['a cell in another row', fileOf('<row r="1"><c r="A2"/></row>'), 'damaged'],
    ['a text that is not in the table', fileOf('<row r="1"><c r="A1" t="s"><v>2</v></c></row>'), 'damaged'],
    ['a number that is not one', fileOf('<row r="1"><c r="A1"><v>uno</v></c></row>'), 'damaged'],
    ['a part that inflates beyond reason', bomb, 'tooLarge'],
    ['a part that says it would', boasting, 'tooLarge'],
    ['a file beyond reason', enormous, 'tooLarge'],
  ])('%s', (_, bytes, reason) => {
    expect(openWorkbook(bytes)).toMatchObject({ status: 'refused', reason });
  });
});

describe('a cell as the file writes it', () => {
  test.each([
    ['a number', '<c><v>1.5</v></c>', 1.5],
    ['a number with an exponent', '<c t="n"><v>1E-3</v></c>', 0.001],
    ['a shared string', '<c t="s"><v>0</v></c>', 'Obiettivo'],
    ['a rich string, without how it is pronounced', '<c t="s"><v>1</v></c>', 'Valore '],
    ['a string in the cell', '<c t="inlineStr"><is><t>Ufficio &amp; &#233;</t></is></c>', 'Ufficio & é'],
    ['a string in the cell, rich', '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['white space that is not to be kept', '<c t="inlineStr"><is><t> a b\n</t></is></c>', 'a b'],
    ['white space to be kept', '<c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    ['escaped characters', '<c t="inlineStr"><is><t>a_x000D_\nb_x005F_x0041_</t></is></c>', 'a\r\nb_x0041_'],
    ['CDATA', '<c t="inlineStr"><is><t><![CDATA[<a>]]></t></is></c>', '<a>'],
    ['a computed text', '<c t="str"><f>A2</f><v>sì</v></c>', 'sì'],
    ['an empty computed text', '<c t="str"><f>A2</f><v></v></c>', ''],
    ['a formula without a value', '<c><f>A2</f></c>', null],
    ['a formula with an empty value, as openpyxl writes it', '<c><f>A2</f><v></v></c>', null],
    ['a formula with an empty value, pretty-printed', '<c><f>A2</f><v>\n </v></c>', null],
    ['a computed text without a value', '<c t="str"><f>A2</f></c>', null],
    ['true', '<c t="b"><v>1</v></c>', true],
    ['false', '<c t="b"><v>0</v></c>', false],
    ['an error', '<c t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a date', '<c t="d"><v>2017-06-30</v></c>', 42916],
    ['a date and time', '<c t="d"><v>2017-06-30T12:00:00</v></c>', 42916.5],
    ['a date before the day that never was', '<c t="d"><v>1900-02-28</v></c>', 59],
    ['nothing', '<c s="1"/>', null],
    ['an empty value', '<c t="s"><v/></c>', null],
  ])('%s', (_, cell, value) => {
    expect(valueAt(opened(fileOf(`<row>${cell}</row>`)), 0, 0)).toEqual(value);
  });

  test('rows and cells without an address follow the one before', () => {
    const file = opened(fileOf('<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'));
    expect([valueAt(file, 2, 1), valueAt(file, 2, 2), valueAt(file, 3, 0)]).toEqual([1, 2, 3]);
  });

  test('prefixes and strict namespaces change nothing', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const file = opened(
      fileOf('', {
        '_rels/.rels': relationships([['officeDocument', '/xl/workbook.xml']], strict),
        'xl/_rels/workbook.xml.rels': relationships([['worksheet', './../xl/worksheets/sheet1.xml']], strict),
        'xl/workbook.xml':
          '<x:workbook xmlns:x="m"><x:sheets><x:sheet name="P" sheetId="1" d:id="rId1" xmlns:d="o"/></x:sheets></x:workbook>',
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      }),
    );
    expect(valueAt(file, 0, 0)).toBe(7);
  });

  test('a part in UTF-16 is read', () => {
    const text = worksheet('<sheetData><row><c t="inlineStr"><is><t>è</t></is></c></row></sheetData>').replace(
      'UTF-8',
      'UTF-16',
    );
    const bytes = zipOf({
      ...partsOf(''),
      'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    });
    expect(valueAt(opened(bytes), 0, 0)).toBe('è');
  });

  test('a workbook may lack styles and shared strings', () => {
    const file = opened(fileOf('<row><c><v>1</v></c></row>', { 'xl/styles.xml': null, 'xl/sharedStrings.xml': null }));
    expect(file.workbook.style(0)).toMatchObject({ numberFormat: 'General', fontSize: 11, locked: true });
  });
});

describe('formulas', () => {
  test('a shared formula is written out for each cell', () => {
    const file = opened(
      fileOf(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1</f><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row>',
      ),
    );
    expect([0, 1, 2].map((row) => formulaAt(file, row, 0))).toEqual(['B1+$C$1', 'B2+$C$1', 'B3+$C$1']);
  });

  test('areas of array formulas and data tables are listed', () => {
    const file = opened(
      fileOf(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f></c><c r="C1"><f t="array" ref="C1">SUM(B1:B2*2)</f></c></row>' +
          '<row r="2"><c r="A2"><v>4</v></c><c r="E2"><f t="dataTable" ref="E2:F9" dt2D="1" r1="A1" r2="A2"/></c></row>',
      ),
    );
    expect(file.workbook.sheets[0]?.arrays).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 1, column: 4, rows: 8, columns: 2 },
    ]);
    expect(formulaAt(file, 1, 4)).toBeNull();
  });
});

test('a sheet says its merges, widths, default styles and protection', () => {
  const sheet = worksheet(
    '<cols><col min="2" max="3" width="20.5" style="1" customWidth="1"/></cols>' +
      '<sheetData><row r="2" s="4" customFormat="1"/><row r="3" s="4"/></sheetData>' +
      '<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A1:B3"/></mergeCells>',
  );
  const [piano] = opened(fileOf('', { 'xl/worksheets/sheet1.xml': sheet })).workbook.sheets;
  expect(piano?.merges).toEqual([{ row: 0, column: 0, rows: 3, columns: 2 }]);
  expect([0, 1, 2, 3].map((column) => piano?.columnWidth(column))).toEqual([null, 20.5, 20.5, null]);
  expect([
    piano?.defaultStyle(0, 0),
    piano?.defaultStyle(0, 1),
    piano?.defaultStyle(1, 1),
    piano?.defaultStyle(2, 1),
  ]).toEqual([0, 1, 4, 1]);
  expect(piano?.isProtected).toBe(true);
});

test('chart sheets are not among the sheets, and names and the active tab are counted without them', () => {
  const { workbook: read } = opened(
    fileOf('', {
      'xl/workbook.xml': workbook(
        '<sheet name="Grafico" sheetId="7" r:id="rId9"/><sheet name="Nascosto" sheetId="2" state="hidden" r:id="rId1"/><sheet name="Ultimo" sheetId="5" state="veryHidden" r:id="rId2"/>',
        '<definedNames><definedName name="Soglia" localSheetId="2" hidden="1">Ultimo!$A$1&amp;""</definedName><definedName name="Tutto">Ultimo!$A:$A</definedName><definedName name="Suo" localSheetId="0">1</definedName></definedNames>',
        '<workbookPr date1904="1"/><bookViews><workbookView activeTab="2"/></bookViews>',
      ),
      'xl/_rels/workbook.xml.rels': relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', '/xl/worksheets/sheet1.xml'],
        ...Array.from({ length: 6 }, () => ['theme', 'theme.xml'] as const),
        ['chartsheet', 'chartsheets/sheet1.xml'],
      ]),
    }),
  );
  expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Nascosto', 'hidden'],
    ['Ultimo', 'veryHidden'],
  ]);
  expect(read.activeSheet).toBe(1);
  expect(read.date1904).toBe(true);
  expect(read.definedNames).toEqual([
    { name: 'Soglia', scope: 1, refersTo: 'Ultimo!$A$1&""', hidden: true, comment: '' },
    { name: 'Tutto', scope: null, refersTo: 'Ultimo!$A:$A', hidden: false, comment: '' },
  ]);
});
