import { shiftFormula } from '../../src/xlsx/formula/shiftFormula';

test.each([
  ['A1', 'C2'],
  ['$A1', '$A2'],
  ['A$1', 'C$1'],
  ['$A$1', '$A$1'],
  ['a1+1', 'C2+1'],
  ['SUM(A1:B2,C$3:$D4)', 'SUM(C2:D3,E$3:$D5)'],
  ['A:A', 'C:C'],
  ['$A:B', '$A:D'],
  ['1:1', '2:2'],
  ['1:$3', '2:$3'],
  ['$1:$3', '$1:$3'],
  ['A1:INDEX(B:B,2)', 'C2:INDEX(D:D,2)'],
  ['Q1!A1', 'Q1!C2'],
  ["'B1 è qui'!A1", "'B1 è qui'!C2"],
  ["'l''A1'!A1", "'l''A1'!C2"],
  ['[1]Foglio1!A1', '[1]Foglio1!C2'],
  ['Foglio1:Foglio3!A1', 'Foglio1:Foglio3!C2'],
  ['"A1"&A1&"""B2"', '"A1"&C2&"""B2"'],
  ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(C2)+ATAN2(C2,D2)'],
  ['Piano[[#This Row],[A1]]+A1', 'Piano[[#This Row],[A1]]+C2'],
  ["Piano[it''s '[A1']]+A1", "Piano[it''s '[A1']]+C2"],
  ['IF(A1=#N/A,#REF!,1E10)', 'IF(C2=#N/A,#REF!,1E10)'],
  ['_xlfn.XLOOKUP(A1,B:B,tasso_A1,A1.x)', '_xlfn.XLOOKUP(C2,D:D,tasso_A1,A1.x)'],
  ['A1#+@B1', 'C2#+@D2'],
  ['XFE1+ABCD1+A1048577', 'XFE1+ABCD1+A1048577'],
  ['-A1%*1.5', '-C2%*1.5'],
])('one row down and two columns right, %s reads %s', (formula, shifted) => {
  expect(shiftFormula(formula, 1, 2)).toBe(shifted);
});

test('a reference that leaves the sheet comes back on the other side', () => {
  expect(shiftFormula('A1', -1, -1)).toBe('XFD1048576');
  expect(shiftFormula('XFD1048576', 1, 1)).toBe('A1');
});
