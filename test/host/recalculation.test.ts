import { strFromU8, unzipSync } from 'fflate';
import type { HostWorkbook } from '../../src/host/model/workbook';
import type { FileValue } from '../../src/xlsx/content';
import { open, xlsx, type TestCell } from './support/sheets';

async function workbookWith(
  rows: readonly (readonly TestCell[])[],
  others: Readonly<Record<string, readonly (readonly TestCell[])[]>> = {},
): Promise<HostWorkbook> {
  return open(xlsx({ S: rows, ...others }));
}

function type(
  workbook: HostWorkbook,
  row: number,
  column: number,
  value: FileValue,
  formula: string | null = null,
): void {
  workbook.setContent(workbook.sheets[0]!, row, column, { value, formula });
}

function shown(workbook: HostWorkbook, row: number, column: number, sheet = 0): FileValue {
  return workbook.value(workbook.sheets[sheet]!, row, column);
}

test('a value from the file stands until something it refers to changes', async () => {
  const workbook = await workbookWith([[1, { formula: 'A1+1', cached: 99 }, { formula: 'E1+1', cached: 77 }]]);
  expect(shown(workbook, 0, 1)).toBe(99);
  type(workbook, 0, 0, 5);
  expect(shown(workbook, 0, 1)).toBe(6);
  expect(shown(workbook, 0, 2)).toBe(77);
});

test('a formula that cannot be calculated keeps its value, is stale, and so is what depends on it', async () => {
  const workbook = await workbookWith([
    [
      1,
      { formula: 'CUBEVALUE("x",A1)', cached: 42 },
      { formula: 'B1*2', cached: 84 },
      { formula: 'SUM(A1:C1)', cached: 127 },
    ],
  ]);
  expect(workbook.stale).toEqual([]);
  type(workbook, 0, 0, 2);
  expect([shown(workbook, 0, 1), shown(workbook, 0, 2), shown(workbook, 0, 3)]).toEqual([42, 84, 127]);
  expect(workbook.stale).toEqual(['S!B1', 'S!C1', 'S!D1']);
  type(workbook, 0, 1, 10);
  expect([shown(workbook, 0, 2), shown(workbook, 0, 3)]).toEqual([20, 32]);
  expect(workbook.stale).toEqual([]);
});

test.each([
  'INDIRECT("A1")',
  'OFFSET(A1,0,0)',
  'Table1[x]',
  '[1]Other!A1',
  'Nowhere!A1',
  'unknownName',
  'FOO(A1)',
  'RAND()',
  'SUBTOTAL(9,A1:A1)',
  'A1#',
  'A1:A3*2',
  '{1,2}',
  '1+',
])('%s is left to Excel', async (formula) => {
  const workbook = await workbookWith([[1]]);
  type(workbook, 0, 1, null, formula);
  expect(workbook.stale).toEqual(['S!B1']);
  expect(shown(workbook, 0, 1)).toEqual({ error: '#GETTING_DATA' });
});

test('formulas that depend on themselves are stale, the others are calculated', async () => {
  const workbook = await workbookWith([[1]]);
  type(workbook, 0, 1, null, 'C1+1');
  type(workbook, 0, 2, null, 'B1+1');
  type(workbook, 0, 3, null, 'A1+1');
  expect([...workbook.stale].sort()).toEqual(['S!B1', 'S!C1']);
  expect(shown(workbook, 0, 3)).toBe(2);
});

test('a chain of ten thousand formulas is followed to its end', async () => {
  const workbook = await workbookWith([[1]]);
  for (let row = 1; row < 10_000; row += 1) type(workbook, row, 0, null, `A${row}+1`);
  expect(shown(workbook, 9_999, 0)).toBe(10_000);
});

test.each<readonly [string, readonly FileValue[], FileValue]>([
  ['IF(A1=B1,"same","other")', ['a', 'A'], 'same'],
  ['EXACT(A1,B1)', ['>= 90%', '>= 90%'], true],
  ['A1&B1', ['=x', "'y"], "=x'y"],
  ['A1+B1', [0.1, 0.2], 0.3],
  ['A1*B1', [1e200, 1e100], 1e300],
  ['A1/B1', [-1, 3], -0.333333333333333],
  ['A1/B1', [1e-150, 1e100], 1e-250],
  ['DATE(A1,B1,31)', [2017, 10], 43039],
  ['ISERROR(A1)', [{ error: '#N/A' }], true],
  ['A1', [{ error: '#NAME?' }], { error: '#NAME?' }],
  ['IF(TRIM(A1)="","blank",A1)', [null], 'blank'],
  ['A1', [null], 0],
  ['NOT(A1)', [true], false],
  ['SUM(A1,"3")', [1], 4],
  ['IFERROR(A1/B1,"")', [1, 0], ''],
])('%s of %j is %j', async (formula, inputs, expected) => {
  const workbook = await workbookWith([[]]);
  inputs.forEach((value, column) => {
    type(workbook, 0, column, value);
  });
  type(workbook, 0, 5, null, formula);
  expect(shown(workbook, 0, 5)).toEqual(expected);
});

test('formulas of one shape in many rows each use their own row', async () => {
  const workbook = await workbookWith(
    Array.from({ length: 120 }, (_, row) => [row, row % 3 === 0 ? `t${row}` : row * 2]),
  );
  for (let row = 0; row < 120; row += 1)
    type(workbook, row, 2, null, `IF(ISNUMBER($B${row + 1}),$A${row + 1}*${row + 0.5},"no "&$B${row + 1})`);
  for (let row = 0; row < 120; row += 1)
    expect(shown(workbook, row, 2)).toBe(row % 3 === 0 ? `no t${row}` : row * (row + 0.5));
});

test('formulas filled down use their own row, also where its number stands elsewhere in them', async () => {
  const rows = Array.from({ length: 25 }, (_, row) => row + 1);
  const workbook = await workbookWith(rows.map((row) => [row, row * 100]));
  for (const row of rows) type(workbook, row - 1, 2, null, `IF(A${row}>10,A${row}*10+$B$7,"A10 "&LOG10(B${row}))`);
  for (const row of rows) type(workbook, row - 1, 3, null, `A${row}+$B${row}+${row}`);
  for (const row of rows) type(workbook, row - 1, 4, null, `C$${row}&"-"&A${row === 25 ? 1 : row + 1}`);
  expect(rows.map((row) => shown(workbook, row - 1, 3))).toEqual(rows.map((row) => row * 102));
  expect([1, 10, 11, 20, 25].map((row) => shown(workbook, row - 1, 2))).toEqual(['A10 2', 'A10 3', 810, 900, 950]);
  expect([10, 24, 25].map((row) => shown(workbook, row - 1, 4))).toEqual(['A10 3-11', '940-25', '950-1']);
});

test('saving calculates', async () => {
  const workbook = await workbookWith([[1, { formula: 'A1*2', cached: 2 }]]);
  type(workbook, 0, 0, 21);
  const bytes = workbook.save();
  expect((await open(bytes)).sheets[0]!.content(0, 1)).toMatchObject({ value: 42, formula: 'A1*2' });
  expect(workbookPart(bytes)).not.toContain('fullCalcOnLoad');
});

test('a saved file with stale values asks Excel to calculate', async () => {
  const workbook = await workbookWith([[1, { formula: 'CUBEVALUE("x",A1)', cached: 2 }]]);
  type(workbook, 0, 0, 21);
  expect(workbookPart(workbook.save())).toContain('fullCalcOnLoad="1"');
});

function workbookPart(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['xl/workbook.xml']!);
}

test('writing what is there already is no edit', async () => {
  const bytes = xlsx({ S: [[1, 'a', { formula: 'A1*2', cached: 2 }]] });
  const workbook = await open(bytes);
  type(workbook, 0, 0, 1);
  type(workbook, 0, 1, 'a');
  type(workbook, 0, 2, null, 'A1*2');
  expect(workbook.save()).toBe(bytes);
});

test('references to other sheets are followed by name', async () => {
  const workbook = await workbookWith([[1]], { "It's 2": [[10, 20]] });
  type(workbook, 0, 1, null, "'It''s 2'!B1+A1");
  type(workbook, 0, 2, null, "SUM('It''s 2'!A1:B1,A1)");
  expect([shown(workbook, 0, 1), shown(workbook, 0, 2)]).toEqual([21, 31]);
});

test('what is due when a sheet comes to another place is calculated there, and what stayed stale stays so', async () => {
  const workbook = await workbookWith(
    [[1, { formula: 'Altro!A1+A1', cached: 0 }, { formula: 'CUBEVALUE("x",A1)', cached: 42 }]],
    { Altro: [[10, { formula: 'S!A1*2', cached: 2 }]], Terzo: [[{ formula: 'Altro!B1+S!B1', cached: 5 }]] },
  );
  type(workbook, 0, 0, 5);
  type(workbook, 1, 0, null, 'Altro!A1*3');
  workbook.moveSheet(workbook.sheets[0]!, 2);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Altro', 'Terzo', 'S']);
  expect([shown(workbook, 0, 1, 2), shown(workbook, 1, 0, 2), shown(workbook, 0, 1), shown(workbook, 0, 0, 1)]).toEqual(
    [15, 30, 10, 25],
  );
  expect(workbook.stale).toEqual(['S!C1']);
  workbook.moveSheet(workbook.sheets[2]!, 0);
  expect(workbook.stale).toEqual(['S!C1']);
  workbook.setContent(workbook.sheets[1]!, 0, 0, { value: 20, formula: null });
  expect([shown(workbook, 0, 1), shown(workbook, 1, 0)]).toEqual([25, 60]);
});

test('a row is found by its place, where that is one', async () => {
  const column: TestCell[][] = [...Array.from({ length: 40 }, (_, row): TestCell[] => [row * 10]), [null], ['text']];
  const places: TestCell[] = [1, 40, 41, 42, 43, 2.9, -1, 'due', true];
  const workbook = await workbookWith(column, { Schede: [places, places.map((_, index) => index)] });
  const sheet = workbook.sheets[1]!;
  places.forEach((_, index) => {
    const place = `${String.fromCharCode(65 + index)}1`;
    const formula = `IFERROR(IF( INDEX(S!$A$1:$A$42, ${place})="","empty",INDEX(S!$A$1:$A$42,${place})),"none")`;
    workbook.setContent(sheet, 2, index, { value: null, formula });
  });
  const found = (): FileValue[] => places.map((_, index) => shown(workbook, 2, index, 1));
  expect(found()).toEqual([0, 390, 'empty', 'text', 'none', 10, 'none', 'none', 0]);
  type(workbook, 39, 0, 'other');
  workbook.setContent(sheet, 0, 0, { value: 3, formula: null });
  expect(found().slice(0, 2)).toEqual([20, 'other']);
});

test('rows are found by code wherever they stand', async () => {
  const plan: TestCell[][] = [
    ...Array.from({ length: 60 }, (_, row): TestCell[] => [`OB${row}`, row * 10]),
    ['ob7', -1],
    ['A*', 5],
    [null, 6],
    [12, 7],
  ];
  const workbook = await workbookWith(plan, { Schede: [['ob7', 'OB59', 'nothing', 'A*', 'O?5', null, 12, '12']] });
  const sheet = workbook.sheets[1]!;
  for (let column = 0; column < 8; column += 1) {
    const key = `${String.fromCharCode(65 + column)}1`;
    workbook.setContent(sheet, 1, column, {
      value: null,
      formula: `IFERROR( INDEX(S!$B$1:$B$64, MATCH(${key},S!$A$1:$A$64,0)),"none")`,
    });
  }
  const found = (): FileValue[] => Array.from({ length: 8 }, (_, column) => shown(workbook, 1, column, 1));
  expect(found()).toEqual([70, 590, 'none', 5, 50, 'none', 7, 'none']);
  type(workbook, 7, 1, 700);
  type(workbook, 59, 0, 'moved');
  expect(found()).toEqual([700, 'none', 'none', 5, 50, 'none', 7, 'none']);
});

test('the number of a row is found by a code in a cell, or in the formula', async () => {
  const plan: TestCell[][] = [
    ...Array.from({ length: 60 }, (_, row): TestCell[] => [`OB${row}`]),
    ...[['ob7'], ['A*'], [null], [12]],
  ];
  const keys: TestCell[] = ['ob7', 'OB59', 'nothing', 'A*', 'O?5', null, 12, '12'];
  const literals = ['"ob7"', '"OB59"', '"nothing"', '"A*"', '"O?5"', '""', '12', '"12"'];
  const workbook = await workbookWith(plan, { Schede: [keys] });
  const sheet = workbook.sheets[1]!;
  keys.forEach((_, column) => {
    const cell = `${String.fromCharCode(65 + column)}1`;
    [cell, literals[column]!].forEach((key, index) => {
      const formula = `IFERROR("riga "&MATCH( ${key},S!$A$1:$A$64, 0)*1,"none")`;
      workbook.setContent(sheet, 1 + index, column, { value: null, formula });
    });
  });
  const found = (row: number): FileValue[] => keys.map((_, column) => shown(workbook, row, column, 1));
  const expected = ['riga 8', 'riga 60', 'none', 'riga 62', 'riga 6', 'none', 'riga 64', 'none'];
  expect([found(1), found(2)]).toEqual([expected, expected]);
  type(workbook, 7, 0, 'moved');
  type(workbook, 59, 0, 'moved');
  const after = ['riga 61', 'none', ...expected.slice(2)];
  expect([found(1), found(2)]).toEqual([after, after]);
});
