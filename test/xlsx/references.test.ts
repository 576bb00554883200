import fc from 'fast-check';
import { changeReferences, printTarget } from '../../src/xlsx/formula/references';
import { moveFormula } from '../../src/xlsx/shift/moveFormula';

/** The formula with every reference found put between marks. */
const marked = (formula: string): string =>
  changeReferences(
    formula,
    ({ sheet, lastSheet, body, isName }) => `«${printTarget(sheet, lastSheet, body)}${isName ? ' name' : ''}»`,
  );

describe('references are told from what only looks like them', () => {
  test.each([
    ['A1+$B$2*C$3', '«A1»+«$B$2»*«C$3»'],
    ['SUM(A1:B2,$A:$C,1:3)', 'SUM(«A1:B2»,«$A:$C»,«1:3»)'],
    ['Piano!A1:Piano!B2', '«Piano!A1»:«Piano!B2»'],
    ["'L''anno 2017'!A1", "«'L''anno 2017'!A1»"],
    ["'Piano'!A1", '«Piano!A1»'],
    ['Primo:Ultimo!A1', '«Primo:Ultimo!A1»'],
    ["'Primo 1:Ultimo'!A1", "«'Primo 1:Ultimo'!A1»"],
    ['Piano!Soglia+Piano!#REF!', '«Piano!Soglia name»+«Piano!#REF! name»'],
    ['A1:INDEX(B:B,3)', '«A1»:INDEX(«B:B»,3)'],
    ['A1#+@B1%', '«A1»#+@«B1»%'],
    ['Q1!A1', "«'Q1'!A1»"],
    ['è1!A1', '«è1!A1»'],
  ])('%s', (formula, expected) => {
    expect(marked(formula)).toBe(expected);
  });

  test.each([
    'LOG10(2)',
    '"A1"&"Piano!A1"',
    '"dice ""A1"""',
    'A1_total+_A1+A1.B+TOTAL1',
    '1E5+2.5',
    'Tabella[A1]+Tabella[[#This Row],[A1]]',
    "[1]Piano!A1+'[1]Piano 2'!A1+[1]!Nome",
    '#REF!A1+#N/A+#REF!',
    'TRUE',
  ])('%s holds none', (formula) => {
    expect(marked(formula)).toBe(formula);
  });
});

describe('formulas move with their cells', () => {
  const columns = (formula: string, at: number, count: number): string =>
    moveFormula(formula, 'Piano', true, { axis: 'columns', at, count }).text;
  const rows = (formula: string, at: number, count: number): string =>
    moveFormula(formula, 'Piano', true, { axis: 'rows', at, count }).text;

  test.each([
    ['A1+$B$1+C1', 1, 2, 'A1+$D$1+E1'],
    ['SUM(A1:C1)', 1, 1, 'SUM(A1:D1)'],
    ['SUM(A1:C1)', 3, 1, 'SUM(A1:C1)'],
    ['SUM(C1:A1)', 1, 1, 'SUM(D1:A1)'],
    ['SUM(A:C)', 0, -1, 'SUM(A:B)'],
    ['SUM(B1:C1)', 1, -2, 'SUM(#REF!)'],
    ['SUM(A1:D1)', 1, -2, 'SUM(A1:B1)'],
    ['SUM(B1:D1)', 0, -2, 'SUM(A1:B1)'],
    ['SUM(1:3)', 1, 1, 'SUM(1:3)'],
    ['XFD1+XFE1', 0, -1, 'XFC1+XFE1'],
    ['piano!B1+Altro!B1', 1, 1, 'piano!C1+Altro!B1'],
  ])('%s, columns at %i by %i', (formula, at, count, expected) => {
    expect(columns(formula, at, count)).toBe(expected);
  });

  test.each([
    ['A1+A$2', 1, 1, 'A1+A$3'],
    ['SUM(2:3)', 1, -1, 'SUM(2:2)'],
    ['SUM(A:C)', 1, -1, 'SUM(A:C)'],
    ['Piano!A2', 1, -1, 'Piano!#REF!'],
  ])('%s, rows at %i by %i', (formula, at, count, expected) => {
    expect(rows(formula, at, count)).toBe(expected);
  });

  test('what is inserted and deleted again leaves the formula', () => {
    const cell = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(cell, cell, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 9 }), (a, b, at, count) => {
        const name = ([column, row]: readonly [number, number]): string =>
          `${String.fromCharCode(65 + (column % 26))}$${row}`;
        const formula = `SUM(${name(a)}:${name(b)})+${name(a)}`;
        expect(columns(columns(formula, at, count), at, -count)).toBe(formula);
        expect(rows(rows(formula, at, count), at, -count)).toBe(formula);
      }),
    );
  });
});
