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
    otherActuals: [],
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

describe('the column of results', () => {
  const read = (...results: string[]) => {
    const headings = findHeadings(gridOf([['Codice', 'Indicatore', 'Obiettivo', 'Target 2017', ...results]]));
    return [headings?.columns.actual, headings?.otherActuals, headings?.columns.baseline];
  };

  test.each([
    'Consuntivo',
    'Consuntivo 2017',
    'CONSUNTIVO\n2017',
    'Consuntivo al 31/12/2017',
    'Consuntivo 31/12',
    'Risultato 2017',
    'Risultato conseguito',
    'Valore al 31/12',
    'Valore raggiunto (2017)',
    'Consuntivo anno 2017',
  ])('%s', (heading) => {
    expect(read(heading)).toEqual([4, [], undefined]);
  });

  test('of several, an undated one is taken, else the latest; the others are told', () => {
    expect(read('Consuntivo 30/06', 'Consuntivo 31/12', 'Consuntivo 30/09')).toEqual([5, [6, 4], undefined]);
    expect(read('Consuntivo al 30/06/2017', 'Consuntivo')).toEqual([5, [4], undefined]);
  });

  test('results of a year before the plan are where things stood', () => {
    expect(read('Consuntivo 2015', 'Consuntivo 2017')).toEqual([5, [], 4]);
    expect(read('Consuntivo 2016')).toEqual([undefined, [], 4]);
  });

  test.each(['Valore', 'Data consuntivo', 'Responsabile 2017', 'Note sul consuntivo'])('%s is none', (heading) => {
    expect(read(heading)[0]).toBeUndefined();
  });
});
