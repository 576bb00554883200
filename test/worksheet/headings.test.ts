import { findHeadings } from '../../src/worksheet/headings';
import { gridOf } from '../support/grids';

test('headings are found below title rows, in any order and spelling', () => {
  const grid = gridOf([
    ['CAMERA DI COMMERCIO'],
    ['Piano della performance 2017'],
    ['Target 2018', 'TARGET\n2017', 'Cod. indicatore', 'Note', 'Stato 2015', 'Codice Obiettivo:', 'Indicatore'],
  ]);
  expect(findHeadings(grid)).toEqual({
    row: 2,
    columns: { indicatorCode: 2, baseline: 4, objectiveCode: 5, indicator: 6 },
    targets: [
      { year: 2017, column: 1 },
      { year: 2018, column: 0 },
    ],
  });
});

test('rows and columns are those of the sheet, wherever its used part begins', () => {
  const grid = gridOf([['Codice', 'Indicatore', 'Obiettivo', 'Target 2017']], { row: 4, column: 2 });
  expect(findHeadings(grid)).toMatchObject({ row: 4, columns: { indicatorCode: 2 }, targets: [{ column: 5 }] });
});

test('Piano’s own status column is not taken for a baseline', () => {
  const grid = gridOf([['Codice', 'Indicatore', 'Obiettivo', 'Target 2017', 'Stato']]);
  expect(findHeadings(grid)?.columns.baseline).toBeUndefined();
});

test.each([
  ['no target of a year', ['Codice', 'Indicatore', 'Obiettivo', 'Target']],
  ['nothing that names an indicator', ['Obiettivo', 'Area', 'Responsabile', 'Target 2017']],
  ['numbers only', [1, 2, 3, 4]],
])('%s is no heading', (_, row) => {
  expect(findHeadings(gridOf([row]))).toBeNull();
});
