import fc from 'fast-check';
import type { HostWorkbook } from '../../src/host/model/workbook';
import type { FileValue } from '../../src/xlsx/content';
import { open, xlsx, type TestCell } from './support/sheets';

/** Sums by a key, which are narrowed, and the same with the key behind the other factors, which are not. */
const SUMS: readonly (readonly [narrowed: string, whole: string])[] = [
  ['SUMPRODUCT(1*(Dati!$A$2:$A$13=1),Dati!$B$2:$B$13)', 'SUMPRODUCT(Dati!$B$2:$B$13,1*(Dati!$A$2:$A$13=1))'],
  [
    'SUMPRODUCT( 1*(Dati!A2:A13="Uno"), 1*(Dati!B2:B13>0), Dati!C3:C14 )',
    'SUMPRODUCT(1*(Dati!B2:B13>0),1*(Dati!A2:A13="Uno"),Dati!C3:C14)',
  ],
  [
    'SUMPRODUCT(1*(Dati!A2:A13=2),1*(Dati!B2:B13<>""))+SUMPRODUCT(1*(Dati!A2:A13="uno"),1*(Dati!B2:B13="x"))',
    'SUMPRODUCT(1*(Dati!B2:B13<>""),1*(Dati!A2:A13=2))+SUMPRODUCT(1*(Dati!B2:B13="x"),1*(Dati!A2:A13="uno"))',
  ],
  ['COUNTIF(Dati!A2:A13,1)&COUNTIF(Dati!B2:B13, 2.25)', 'COUNTIF(Dati!A2:A13,1+0)&COUNTIF(Dati!B2:B13,2+0.25)'],
  ['COUNTIF(Dati!C2:C13,1)&COUNTIF(Dati!C2:C13,0)', 'COUNTIF(Dati!C2:C13,1+0)&COUNTIF(Dati!C2:C13,0+0)'],
  ['SUMPRODUCT(1*(Dati!A2:A13=0),Dati!B2:B13)', 'SUMPRODUCT(Dati!B2:B13,1*(Dati!A2:A13=0))'],
  ['SUMPRODUCT(1*(Dati!A2:A13=""),Dati!B2:B13)', 'SUMPRODUCT(Dati!B2:B13,1*(Dati!A2:A13=""))'],
];

const keys = fc.constantFrom<FileValue>(1, 2, 'uno', 'UNO', '1', '', null, 0, true, 1.5);
const figures = fc.constantFrom<FileValue>(1, 2.25, -3, 0.1, 'x', '', null, false);
const counts = fc.constantFrom<FileValue>(1, 1, 2, 3, null);
const faults = fc.constantFrom<FileValue>({ error: '#N/A' }, { error: '#DIV/0!' });

async function sumsOf(rows: readonly (readonly FileValue[])[]): Promise<FileValue[][]> {
  const workbook = await open(xlsx({ Dati: [['k', 'b', 'c']], Somme: [['somme']] }));
  const [dati, somme] = workbook.sheets;
  rows.forEach((row, down) => {
    row.forEach((value, right) => {
      workbook.setContent(dati!, down + 1, right, { value, formula: null });
    });
  });
  SUMS.forEach((pair, down) => {
    pair.forEach((formula, right) => {
      workbook.setContent(somme!, down + 1, right, { value: null, formula });
    });
  });
  return [0, 1].map((column) => SUMS.map((_, row) => workbook.value(somme!, row + 1, column)));
}

test('a sum by key is the same whether all rows are looked at or those of the key', async () => {
  const row = fc.oneof(fc.tuple(keys, figures, figures), fc.tuple(counts, figures, counts));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 13 }), async (rows) => {
      const [narrowed, whole] = await sumsOf(rows);
      expect(narrowed).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});

test('an error in a row of another key is the error of the sum', async () => {
  const cell = fc.oneof({ weight: 9, arbitrary: figures }, { weight: 1, arbitrary: faults });
  const key = fc.oneof({ weight: 19, arbitrary: keys }, { weight: 1, arbitrary: faults });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(key, cell, cell), { minLength: 8, maxLength: 13 }), async (rows) => {
      const [narrowed, whole] = await sumsOf(rows);
      expect(narrowed!.map(isError)).toEqual(whole!.map(isError));
    }),
    { numRuns: 60 },
  );
});

const isError = (value: FileValue): boolean => typeof value === 'object' && value !== null;

test('a sum by key follows its rows when keys and figures are typed anew', async () => {
  const rows = Array.from({ length: 40 }, (_, row): TestCell[] => [row % 4, row]);
  const sum = (key: number): TestCell => ({
    formula: `SUMPRODUCT(1*($A$1:$A$40=${key}),$B$1:$B$40)`,
    cached: null,
  });
  const workbook = await open(xlsx({ S: rows.map((row, index) => [...row, index < 4 ? sum(index) : null]) }));
  const sums = (): FileValue[] => [1, 2, 3].map((row) => workbook.value(workbook.sheets[0]!, row, 2));
  expect(sums()).toEqual([190, 200, 210]);
  type(workbook, 0, 0, 3);
  type(workbook, 0, 1, 1000);
  type(workbook, 39, 0, 'tre');
  expect(sums()).toEqual([190, 200, 1171]);
});

function type(workbook: HostWorkbook, row: number, column: number, value: FileValue): void {
  workbook.setContent(workbook.sheets[0]!, row, column, { value, formula: null });
}
