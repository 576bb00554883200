import { findPlan, writtenPlan } from '../../src/worksheet/findPlan';
import type { Grid } from '../../src/worksheet/grid';
import { nothingChosen, placeIn } from '../support/foundPlan';
import { gridOf, shownAsWritten } from '../support/grids';

const headings = ['Codice obiettivo', 'Obiettivo', 'Responsabile', 'Codice', 'Indicatore', 'Target 2017'];

function read(...grids: Grid[]) {
  const place = placeIn(grids);
  return { place, plan: writtenPlan(place, shownAsWritten) };
}

test('an objective filled in once holds for the rows below it', () => {
  const { plan } = read(
    gridOf([
      headings,
      ['01.O1', 'Uno', 'ROSSI', 'F001', 'Pratiche', 10],
      [null, null, null, 'F002', 'Sportelli', 'ON'],
      ['01.O2', 'Due', 'VERDI', 'F003', 'Costi', '<= 5'],
    ]),
  );
  expect(plan.indicators.map(({ writtenCode, objective }) => [writtenCode, objective])).toEqual([
    ['F001', 0],
    ['F002', 0],
    ['F003', 1],
  ]);
  expect(plan.objectives.map(({ writtenCode, title, owner, cell }) => [writtenCode, title, owner, cell])).toEqual([
    ['01.O1', 'Uno', 'ROSSI', 'A2'],
    ['01.O2', 'Due', 'VERDI', 'A4'],
  ]);
});

test('blank rows, notes and the managers’ table are not indicators', () => {
  const { place } = read(
    gridOf([
      ['Piano della performance 2017'],
      headings,
      [],
      ['01.O1', 'Uno', null, 'F001', 'Pratiche', 10],
      ['Nota: i dati sono provvisori'],
      ['01.O1', 'Uno', null, null, 'Senza codice', 'ON'],
      [],
      [null, 'NOME', 'INDIVIDUALI', 'ORGANIZZATIVI'],
      [null, 'SEGRETARIO: ROSSI', 5, 7, 'x', 1],
    ]),
  );
  expect(place.rows).toEqual([3, 5]);
  expect(place.end).toBe(7);
});

test('the row that names the plan is its title, wherever it stands above the headings', () => {
  expect(
    read(
      gridOf([
        ['CAMERA DI COMMERCIO'],
        [null, null, 'Piano della performance 2017'],
        headings,
        ['01.O1', 'Uno', null, 'F001', 'x', 1],
      ]),
    ).plan.title,
  ).toBe('Piano della performance 2017');
});

describe('where there is no plan to work on, what was found instead is told', () => {
  const search = (grids: Grid[], choice = {}) => findPlan(grids, { ...nothingChosen, ...choice }, 2026);
  const empty: Grid = { ...gridOf([[null]]), values: [], numberFormats: [], used: { rows: 0, columns: 0 } };

  test('nothing like a plan', () => {
    expect(search([empty, gridOf([['Spese', 2017, 12.5]])])).toEqual({ status: 'noPlan', near: null });
  });

  test('headings that lack one thing', () => {
    expect(search([empty, gridOf([[], ['Codice', 'Indicatore', 'Stato 2015', 'Note'], ['F001', 'x', 1, '']])])).toEqual(
      {
        status: 'noPlan',
        near: {
          sheet: 'Piano',
          row: 1,
          found: ['Codice', 'Indicatore', 'Stato 2015'],
          unknown: ['Note'],
          lacks: ['target'],
        },
      },
    );
  });

  test('headings with nothing below', () => {
    expect(search([gridOf([headings])])).toEqual({ status: 'noIndicators', sheet: 'Piano', row: 0 });
  });

  test('a sheet and a year that are not there', () => {
    const plan = gridOf([headings, ['01.O1', 'Uno', null, 'F001', 'x', 1]]);
    expect(search([plan], { sheet: 'Altro' })).toEqual({ status: 'noSheet', sheet: 'Altro', sheets: ['Piano'] });
    expect(search([plan], { year: 2019 })).toEqual({ status: 'noYear', year: 2019, years: [2017] });
  });
});

test('headings repeated further down are not an indicator', () => {
  const { place } = read(
    gridOf([headings, ['01.O1', 'Uno', null, 'F001', 'x', 1], headings, ['01.O1', 'Uno', null, 'F002', 'y', 2]]),
  );
  expect(place.rows).toEqual([1, 3]);
});

test('a second plan, and a second column of results, are told of', () => {
  const rows = [
    [...headings, 'Consuntivo 30/06', 'Consuntivo 31/12'],
    ['01.O1', 'Uno', null, 'F001', 'x', 1],
  ];
  const { place } = read(gridOf(rows), gridOf([headings, ['01.O1', 'Uno', null, 'F001', 'x', 1]], { sheet: 'Copia' }));
  expect(place.findings.map(({ finding: { code, payload }, sheet, cell }) => [code, payload, sheet, cell])).toEqual([
    ['SHT-011', { taken: 'Consuntivo 31/12' }, 'Piano', 'G1'],
    ['SHT-012', { taken: 'Piano' }, 'Copia', 'A1'],
  ]);
});
