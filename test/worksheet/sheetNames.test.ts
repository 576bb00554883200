import { sheetNameFor } from '../../src/worksheet/summarySheets/sheetNames';

const A = (length: number): string => 'A'.repeat(length);

test.each<readonly [string, string, readonly string[], string]>([
  ['what Excel takes stays as it is', "Scheda D'AMICO & C. (èàò) 50%", [], "Scheda D'AMICO & C. (èàò) 50%"],
  ['a sign Excel refuses is a space', 'A:B\\C/D?E*F[G]H', [], 'A B C D E F G H'],
  ['spaces come together', '  Scheda \n\t ROSSI ', [], 'Scheda ROSSI'],
  ['control characters go', 'Scheda\u0000ROSSI\u0007', [], 'Scheda ROSSI'],
  ['no apostrophe begins or ends a name', "''Scheda 'ROSSI' '", [], "Scheda 'ROSSI"],
  ['31 characters fit', A(31), [], A(31)],
  ['what is longer is cut at a word', `Scheda ${A(20)} ${A(9)}`, [], `Scheda ${A(20)}`],
  ['unless that leaves less than half', `Scheda ${A(40)}`, [], `Scheda ${A(24)}`],
  ['no cut leaves an apostrophe at the end', `${A(30)}'${A(9)}`, [], A(30)],
  ['no cut parts an emoji', `${A(30)}😀`, [], A(30)],
  ['nothing is left', '[]', [], 'Foglio'],
  ['Excel’s own word', 'history', [], 'history 2'],
  ['that word in Italian', 'Cronologia', [], 'Cronologia 2'],
  ['a name that is taken gets a number', 'Uffici', ['Uffici'], 'Uffici (2)'],
  ['in whatever case it is taken', 'Uffici', ['UFFICI', 'uffici (2)'], 'Uffici (3)'],
  ['a number still fits', A(31), [A(31)], `${A(27)} (2)`],
  ['a name that gets longer in capitals', 'straße', ['STRASSE'], 'straße'],
])('%s: %j', (_, wanted, taken, name) => {
  expect(sheetNameFor(wanted, taken)).toBe(name);
});

test('many of one name all get another', () => {
  const names: string[] = [];
  for (let count = 0; count < 120; count++) names.push(sheetNameFor(`Scheda ${A(40)}`, names));
  expect(new Set(names).size).toBe(120);
  expect(Math.max(...names.map(({ length }) => length))).toBe(31);
});
