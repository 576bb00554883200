import { unzipSync } from 'fflate';
import { readZip } from '../../src/xlsx/zip/readZip';
import { zipOf } from '../support/zipOf';
import {
  content,
  edits,
  fileOf,
  formulaAt,
  opened,
  partsOf,
  relationships,
  rowsOf,
  styled,
  textOf,
  valueAt,
  workbook,
  worksheet,
} from './sampleFile';

const save = (file: Uint8Array, ...cells: Parameters<typeof edits>[0]): Uint8Array => opened(file).save(edits(cells));

describe('what is not edited stays', () => {
  const file = fileOf('<row r="1"><c r="A1"><v>1</v></c></row>');

  test('without edits the bytes are the same', () => {
    expect(opened(file).save({ sheets: new Map(), recalculateOnOpen: false })).toEqual(file);
    expect(opened(file).save(edits([]))).toEqual(file);
  });

  test('parts that do not change keep place, name and compressed bytes', () => {
    const before = readZip(file);
    const after = readZip(save(file, [0, 0, content(2)]));
    expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
    before.entries.forEach((entry, index) => {
      const kept = after.entries[index]!;
      const same = Buffer.from(before.bytes.subarray(entry.record.start, entry.record.end)).equals(
        after.bytes.subarray(kept.record.start, kept.record.end),
      );
      expect([entry.name, same]).toEqual([entry.name, entry.name !== 'xl/worksheets/sheet1.xml']);
    });
  });

  test('the same edits give the same bytes', () => {
    expect(save(file, [5, 5, content('x')])).toEqual(save(file, [5, 5, content('x')]));
  });

  test('what a sheet holds besides the cell is the same text', () => {
    const around = (cell: string): string =>
      worksheet(
        `<!-- <sheetData> --><sheetPr codeName="Foglio1"/>\r\n<sheetData>\r\n<row r="1" ht="30" customHeight="1" x:y='è'><c r="A1" s="1" vm="1"${cell}</row></sheetData><extLst><ext><sheetData><row r="1"/></sheetData></ext></extLst>`.replace(
          "x:y='è'",
          '',
        ),
      );
    const saved = save(fileOf('', { 'xl/worksheets/sheet1.xml': around('><v>1</v></c>') }), [0, 0, content(2)]);
    const expected = around('><v>2</v></c>').replace(' vm="1"', '');
    expect(textOf(saved, 'xl/worksheets/sheet1.xml')).toBe(expected);
  });
});

describe('new content of a cell', () => {
  test.each([
    ['a text', content('Raggiunto'), '<c r="A1" t="inlineStr"><is><t>Raggiunto</t></is></c>'],
    [
      'a text with blanks at its ends',
      content(' a\n'),
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\n</t></is></c>',
    ],
    [
      'a text that XML can not hold',
      content('a\u0001\r_x0041_&<'),
      '<c r="A1" t="inlineStr"><is><t>a_x0001__x000D__x005F_x0041_&amp;&lt;</t></is></c>',
    ],
    ['a number', content(0.1 + 0.2), '<c r="A1"><v>0.30000000000000004</v></c>'],
    ['a large number', content(1e21), '<c r="A1"><v>1E+21</v></c>'],
    ['a truth value', content(false), '<c r="A1" t="b"><v>0</v></c>'],
    ['an error', content({ error: '#N/A' }), '<c r="A1" t="e"><v>#N/A</v></c>'],
    ['a formula with a number', content(3, 'B1>2'), '<c r="A1"><f>B1&gt;2</f><v>3</v></c>'],
    [
      'a formula with a text',
      content('sì', 'IF(B1,"sì","no")'),
      '<c r="A1" t="str"><f>IF(B1,"sì","no")</f><v>sì</v></c>',
    ],
    ['a formula not computed', content(null, 'B1'), '<c r="A1"><f>B1</f></c>'],
  ])('%s', (_, edit, cell) => {
    expect(rowsOf(save(fileOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), [0, 0, edit]))).toBe(
      `<row r="1">${cell}</row>`,
    );
  });

  test.each([
    ['a text over 32767 characters', content('x'.repeat(32_768))],
    ['an infinite number', content(Infinity)],
    ['a formula over 8192 characters', content(1, '1+'.repeat(5000))],
  ])('%s is a bug of the caller', (_, edit) => {
    expect(() => save(fileOf(''), [0, 0, edit])).toThrow(/characters|number/);
  });
});

describe('a cell that has nothing more to say', () => {
  const bare = styled({});

  test.each<[string, string, Parameters<typeof edits>[0], string]>([
    [
      'goes, and its row with the last one',
      '<row r="1"><c r="A1"/></row><row r="4"><c r="B4"><v>1</v></c></row>',
      [[3, 1, content(null)]],
      '<row r="1"><c r="A1"/></row>',
    ],
    [
      'goes with its look',
      '<row r="1" spans="1:1"><c r="A1" s="1"><v>1</v></c></row>',
      [[0, 0, { ...bare, ...content(null) }]],
      '',
    ],
    [
      'goes when it had only a look',
      '<row r="1"><c r="A1" s="1"/><c r="C1"><v>1</v></c></row>',
      [[0, 0, bare]],
      '<row r="1"><c r="C1"><v>1</v></c></row>',
    ],
    [
      'stays with a look',
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      [[0, 0, content(null)]],
      '<row r="1"><c r="A1" s="1"/></row>',
    ],
    [
      'stays where its row looks otherwise',
      '<row r="1" s="1" customFormat="1"><c r="A1" s="1"/></row>',
      [[0, 0, bare]],
      '<row r="1" s="1" customFormat="1"><c r="A1"/></row>',
    ],
    [
      'stays with its content',
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      [[0, 0, bare]],
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    ],
    [
      'leaves the row that says more',
      '<row r="1" ht="9"><c r="A1"><v>1</v></c></row>',
      [[0, 0, content(null)]],
      '<row r="1" ht="9"/>',
    ],
    [
      'leaves the row others are in',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      [
        [0, 0, content(null)],
        [0, 2, content(5)],
      ],
      '<row r="1"><c r="C1"><v>5</v></c></row>',
    ],
    [
      'stays where others count from it',
      '<row r="1"><c><v>1</v></c><c><v>2</v></c></row>',
      [[0, 0, content(null)]],
      '<row r="1"><c r="A1"/><c><v>2</v></c></row>',
    ],
    [
      'does not come to be',
      '<row r="2"><c r="B2"><v>1</v></c></row>',
      [
        [0, 0, bare],
        [2, 2, { ...bare, ...content(null) }],
      ],
      '<row r="2"><c r="B2"><v>1</v></c></row>',
    ],
  ])('%s', (_, before, cells, after) => {
    expect(rowsOf(save(fileOf(before), ...cells))).toBe(after);
  });

  test('takes the dimension back', () => {
    const file = (ref: string, rows: string): Uint8Array =>
      fileOf('', { 'xl/worksheets/sheet1.xml': worksheet(`<dimension ref="${ref}"/><sheetData>${rows}</sheetData>`) });
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row>';
    const dimension = (...cells: Parameters<typeof edits>[0]): string | undefined =>
      /ref="([^"]*)"/.exec(textOf(save(file('A1:C1', rows), ...cells), 'xl/worksheets/sheet1.xml'))?.[1];
    expect([
      dimension([0, 2, content(null)]),
      dimension([0, 0, content(null)]),
      dimension([0, 2, content(null)], [4, 0, content(1)]),
      dimension([0, 0, content(null)], [0, 2, content(null)]),
    ]).toEqual(['A1', 'C1', 'A1:A5', 'A1']);
  });
});

describe('where new cells go', () => {
  const b2 = '<row r="2" spans="2:2" ht="20"><c r="B2"><v>1</v></c></row>';

  test.each<[string, string, Parameters<typeof edits>[0], string]>([
    [
      'before the cells of a row',
      b2,
      [[1, 0, content(5)]],
      '<row r="2" spans="1:2" ht="20"><c r="A2"><v>5</v></c><c r="B2"><v>1</v></c></row>',
    ],
    [
      'after them',
      b2,
      [[1, 3, content(5)]],
      '<row r="2" spans="2:4" ht="20"><c r="B2"><v>1</v></c><c r="D2"><v>5</v></c></row>',
    ],
    ['and what they held goes again', b2, [[1, 1, content(null)]], '<row r="2" spans="2:2" ht="20"/>'],
    ['above the rows', b2, [[0, 0, content(5)]], `<row r="1"><c r="A1"><v>5</v></c></row>${b2}`],
    ['below them', b2, [[4, 27, content(5)]], `${b2}<row r="5"><c r="AB5"><v>5</v></c></row>`],
    [
      'in a row that is empty',
      '<row r="1" ht="9"/>',
      [
        [0, 1, content(5)],
        [0, 0, content(4)],
      ],
      '<row r="1" ht="9"><c r="A1"><v>4</v></c><c r="B1"><v>5</v></c></row>',
    ],
    [
      'in a row without an address',
      '<row><c><v>1</v></c></row>',
      [[0, 2, content(5)]],
      '<row><c><v>1</v></c><c r="C1"><v>5</v></c></row>',
    ],
    [
      'nowhere, when there is nothing to write',
      b2,
      [
        [0, 0, content(null)],
        [1, 0, content(null)],
      ],
      b2,
    ],
    [
      'with the style of their row',
      '<row r="1" s="1" customFormat="1"/>',
      [[0, 0, content(5)]],
      '<row r="1" s="1" customFormat="1"><c r="A1" s="1"><v>5</v></c></row>',
    ],
  ])('%s', (_, before, cells, after) => {
    expect(rowsOf(save(fileOf(before), ...cells))).toBe(after);
  });

  test('in a sheet without rows', () => {
    const empty = fileOf('', { 'xl/worksheets/sheet1.xml': worksheet('<sheetData />') });
    expect(rowsOf(save(empty, [0, 0, content(1)]))).toBe('<row r="1"><c r="A1"><v>1</v></c></row>');
  });

  test('with the prefix of the part', () => {
    const prefixed = fileOf('', {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>',
    });
    const saved = save(prefixed, [0, 0, content('a')], [0, 1, content(1, '1')], [1, 0, content(2)]);
    expect(textOf(saved, 'xl/worksheets/sheet1.xml')).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:f>1</x:f><x:v>1</x:v></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  test('and the dimension grows with them', () => {
    const file = fileOf('', { 'xl/worksheets/sheet1.xml': worksheet('<dimension ref="B2:C3"/><sheetData/>') });
    expect(textOf(save(file, [9, 3, content(1)]), 'xl/worksheets/sheet1.xml')).toContain('<dimension ref="B2:D10"/>');
    expect(textOf(save(file, [1, 1, content(1)]), 'xl/worksheets/sheet1.xml')).toContain('<dimension ref="B2:C3"/>');
  });
});

describe('overwritten formulas', () => {
  const shared = fileOf(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2" s="1"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
  );

  test('when the cell that others share goes, they say their formula in full', () => {
    const saved = opened(save(shared, [0, 0, content(7)], [1, 0, styled({ bold: true }, 1)]));
    expect([0, 1, 2].map((row) => formulaAt(saved, row, 0))).toEqual([null, 'B2*2', 'B3*2']);
    expect([0, 1, 2].map((row) => valueAt(saved, row, 0))).toEqual([7, 2, 3]);
  });

  test('when another cell of the group goes, the group stays', () => {
    expect(rowsOf(save(shared, [1, 0, content(7)]))).toContain('<f t="shared" ref="A1:A3" si="0">B1*2</f>');
  });

  test('when only a value of the group changes, each keeps its formula as it is', () => {
    const saved = save(shared, [0, 0, content(7, 'B1*2')], [1, 0, content('x', 'B2*2')]);
    expect(rowsOf(saved)).toBe(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>7</v></c></row>' +
        '<row r="2"><c r="A2" s="1" t="str"><f t="shared" si="0"/><v>x</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
  });

  test('a new value for a cell whose group loses its first cell', () => {
    const saved = opened(save(shared, [0, 0, content(7)], [1, 0, content(8, 'B2*2')]));
    expect([0, 1, 2].map((row) => formulaAt(saved, row, 0))).toEqual([null, 'B2*2', 'B3*2']);
    expect([0, 1, 2].map((row) => valueAt(saved, row, 0))).toEqual([7, 8, 3]);
  });

  test('an array formula of one cell stays one when its value changes', () => {
    const file = fileOf(
      '<row r="1"><c r="A1" t="e" cm="1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>#N/A</v></c></row>',
    );
    expect(rowsOf(save(file, [0, 0, content(4, 'SUM(B1:B2*2)')]))).toBe(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>4</v></c></row>',
    );
    expect(rowsOf(save(file, [0, 0, content(4, 'SUM(B1:B2)')]))).toBe(
      '<row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>4</v></c></row>',
    );
  });

  test('when only the style changes, the group stays', () => {
    expect(rowsOf(save(shared, [0, 0, styled({ bold: true })]))).toContain(
      '<c r="A1" s="2"><f t="shared" ref="A1:A3" si="0">B1*2</f>',
    );
  });

  test('a cell of an array formula is a bug of the caller, named', () => {
    const file = fileOf('<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f></c></row>');
    expect(() => save(file, [1, 0, content(1)])).toThrow('Piano!A2');
    expect(() => save(file, [1, 0, styled({ bold: true })])).not.toThrow();
  });

  const chain = '<calcChain xmlns="m"><c r="A1" i="1"/><c r="A2"/><c r="B1" i="2"/></calcChain>';
  const withChain = (text: string): Uint8Array =>
    fileOf('<row r="1"><c r="A1"><f>1</f><v>1</v></c></row><row r="2"><c r="A2"><f>2</f><v>2</v></c></row>', {
      'xl/calcChain.xml': text,
      'xl/_rels/workbook.xml.rels': relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['calcChain', 'calcChain.xml'],
      ]),
    });

  test('cells without a formula leave the calculation chain', () => {
    expect(textOf(save(withChain(chain), [0, 0, content(1)]), 'xl/calcChain.xml')).toBe(
      '<calcChain xmlns="m"><c r="A2" i="1"/><c r="B1" i="2"/></calcChain>',
    );
    expect(textOf(save(withChain(chain), [0, 0, content(1, '1+0')]), 'xl/calcChain.xml')).toBe(chain);
  });

  test('an empty calculation chain goes, with all that mentions it', () => {
    const saved = save(withChain('<calcChain xmlns="m"><c r="A1" i="1"/></calcChain>'), [0, 0, content(1)]);
    expect(Object.keys(unzipSync(saved))).not.toContain('xl/calcChain.xml');
    expect(textOf(saved, '[Content_Types].xml')).not.toContain('calcChain');
    expect(textOf(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

describe('around the cells', () => {
  const sheet = (content: string): Uint8Array => zipOf(partsOf('', { 'xl/worksheets/sheet1.xml': worksheet(content) }));
  const saved = (content: string, others: Parameters<typeof edits>[1]): string =>
    textOf(opened(sheet(content)).save(edits([], others)), 'xl/worksheets/sheet1.xml');

  test('a width splits the range its column is in', () => {
    const text = saved('<cols><col min="1" max="5" width="9" style="1" hidden="1"/></cols><sheetData/>', {
      columnWidths: new Map([[2, 30]]),
    });
    expect(text).toContain(
      '<cols><col min="1" max="2" width="9" style="1" hidden="1"/><col min="3" max="3" width="30" style="1" hidden="1" customWidth="1"/><col min="4" max="5" width="9" style="1" hidden="1"/></cols><sheetData/>',
    );
  });

  test.each([
    ['goes', '<cols><col min="2" max="2" width="30" customWidth="1"/></cols>', [1], ''],
    [
      'leaves the rest of its range',
      '<cols><col min="1" max="4" width="30" customWidth="1"/></cols>',
      [1, 2],
      '<cols><col min="1" max="1" width="30" customWidth="1"/><col min="4" max="4" width="30" customWidth="1"/></cols>',
    ],
    [
      'keeps its look, and stays hidden',
      '<cols><col min="2" max="2" width="0" hidden="1" customWidth="1" style="1"/></cols>',
      [1],
      '<cols><col min="2" max="2" width="11.5" hidden="1" style="1"/></cols>',
    ],
    ['has nothing to leave', '', [7], ''],
  ])('a column of default width %s', (_, before, columns, after) => {
    const format = '<sheetFormatPr defaultColWidth="11.5" defaultRowHeight="15"/>';
    const text = saved(`${format}${before}<sheetData/>`, {
      columnWidths: new Map(columns.map((column) => [column, null])),
    });
    expect(text).toContain(`${format}${after}<sheetData/>`);
  });

  test('a first width goes where the schema wants it', () => {
    const text = saved('<sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins/>', {
      columnWidths: new Map([[1, 30]]),
    });
    expect(text).toContain(
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="2" width="30" customWidth="1"/></cols><sheetData/>',
    );
  });

  test('rows are frozen, merged and made higher', () => {
    const text = saved('<sheetData/><pageMargins/>', {
      freezeRows: 1,
      rowHeights: new Map([[0, 30]]),
      merges: [{ row: 1, column: 0, rows: 2, columns: 1 }],
    });
    expect(text).toContain(
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
        '<sheetData><row r="1" ht="30" customHeight="1"/></sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells><pageMargins/>',
    );
  });
});

test.each([
  [
    'there is none',
    workbook('<sheet name="Piano" sheetId="1" r:id="rId1"/>', '<definedNames/><extLst/>'),
    '<definedNames/><calcPr fullCalcOnLoad="1"/><extLst/>',
  ],
  [
    'there is one',
    workbook('<sheet name="Piano" sheetId="1" r:id="rId1"/>', '<calcPr calcId="9"/>'),
    '<calcPr calcId="9" fullCalcOnLoad="1"/>',
  ],
])('Excel is asked to calculate on opening where %s', (_, text, expected) => {
  const file = opened(fileOf('', { 'xl/workbook.xml': text }));
  const saved = file.save({ sheets: new Map(), recalculateOnOpen: true });
  expect(textOf(saved, 'xl/workbook.xml')).toContain(expected);
  expect(opened(saved).save({ sheets: new Map(), recalculateOnOpen: true })).toEqual(saved);
});
