import type { Grid } from '../../src/worksheet/grid';
import { findHeadings } from '../../src/worksheet/headings/findHeadings';
import type { Headings } from '../../src/worksheet/headings/headings';
import { gridOf } from '../support/grids';

function headingsIn(grid: Grid): Headings | null {
  const found = findHeadings(grid, { mapping: [], ours: new Set(), year: null, otherwise: 2026 });
  return found.status === 'found' ? found.headings : null;
}

const onlyBlock = (grid: Grid) => headingsIn(grid)?.blocks[0];

test('headings are found below title rows, in any order and spelling', () => {
  const grid = gridOf([
    ['CAMERA DI COMMERCIO'],
    ['Piano della performance 2017'],
    ['Target 2018', 'TARGET\n2017', 'Cod. indicatore', 'Note', 'Stato 2015', 'Codice Obiettivo:', 'Indicatore'],
  ]);
  expect(headingsIn(grid)).toEqual({
    layout: 'register',
    top: 2,
    bottom: 2,
    year: 2017,
    years: [2017, 2018],
    shared: {},
    blocks: [
      {
        objectives: [{ level: null, heading: '', code: 5, title: null }],
        columns: { indicatorCode: 2, notes: 3, baseline: 4, indicator: 6 },
        targets: [
          { year: 2017, column: 1 },
          { year: 2018, column: 0 },
        ],
        baselineYear: 2015,
        otherActuals: [],
        otherTargets: [],
      },
    ],
  });
});

test('rows and columns are those of the sheet, wherever its used part begins', () => {
  const grid = gridOf([['Codice', 'Indicatore', 'Obiettivo', 'Target 2017']], { row: 4, column: 2 });
  expect(headingsIn(grid)).toMatchObject({
    bottom: 4,
    blocks: [{ columns: { indicatorCode: 2 }, targets: [{ column: 5 }] }],
  });
});

test('Piano’s own status column is not taken for a baseline', () => {
  const grid = gridOf([['Codice', 'Indicatore', 'Obiettivo', 'Target 2017', 'Stato']]);
  expect(onlyBlock(grid)?.columns.baseline).toBeUndefined();
});

test.each([
  ['no target', ['Codice', 'Indicatore', 'Obiettivo', 'Stato 2015']],
  ['nothing that names an indicator', ['Obiettivo', 'Area', 'Responsabile', 'Target 2017']],
  ['numbers only', [1, 2, 3, 4]],
])('%s is no heading', (_, row) => {
  expect(headingsIn(gridOf([row]))).toBeNull();
});

describe('the column of results', () => {
  const read = (...results: string[]) => {
    const block = onlyBlock(gridOf([['Codice', 'Indicatore', 'Obiettivo', 'Target 2017', ...results]]));
    return [block?.columns.actual, block?.otherActuals, block?.columns.baseline];
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

describe('headings in two or three rows', () => {
  test('years under a heading that groups them', () => {
    const grid = gridOf([
      ['Codice', 'Obiettivo', 'Indicatore', 'Stato iniziale', null, 'Target', null, null, 'Consuntivo'],
      [null, null, null, 'Anno', 'Valore', 2017, '2018', 'Anno 2019', null],
      ['F001', 'Uno', 'x', 2015, 3, '>= 4', null, null, null],
    ]);
    expect(headingsIn(grid)).toMatchObject({
      layout: 'register',
      top: 0,
      bottom: 1,
      year: 2017,
      blocks: [
        {
          columns: { indicatorCode: 0, indicator: 2, baselineYear: 3, baseline: 4, actual: 8 },
          targets: [{ column: 5 }, { column: 6 }, { year: 2019, column: 7 }],
        },
      ],
    });
  });

  test('levels under *Obiettivi operativi* are columns of an outline', () => {
    const grid = gridOf([
      ['AREA', 'MISSIONE', 'OBIETTIVI STRATEGICI', 'OBIETTIVI OPERATIVI', null, null, 'Indicatore', 'Target 2017'],
      [null, null, null, 'INDIVIDUALI', 'ORGANIZZATIVI', 'TEAM', null, null],
    ]);
    expect(headingsIn(grid)).toMatchObject({
      layout: 'outline',
      bottom: 1,
      shared: { area: 0, mission: 1 },
      blocks: [
        {
          objectives: [
            { level: 'strategic', title: 2 },
            { level: 'individual', title: 3 },
            { level: 'organisational', title: 4 },
            { level: 'team', title: 5 },
          ],
          columns: { indicator: 6 },
        },
      ],
    });
  });

  test('levels with targets of their own stand side by side', () => {
    const grid = gridOf([
      ['Area', 'OBIETTIVI INDIVIDUALI', null, null, 'OBIETTIVI ORGANIZZATIVI', null, null, 'TEAM', null, null],
      [
        null,
        ...['Obiettivo', 'Indicatore', 'Target 2017'],
        ...['Obiettivo', 'Indicatore', 'Target 2017'],
        ...['Obiettivo', 'Indicatore', 'Target 2017'],
      ],
    ]);
    expect(headingsIn(grid)).toMatchObject({
      layout: 'sideBySide',
      shared: { area: 0 },
      blocks: [
        { objectives: [{ level: 'individual', title: 1 }], columns: { indicator: 2 }, targets: [{ column: 3 }] },
        { objectives: [{ level: 'organisational', title: 4 }], columns: { indicator: 5 }, targets: [{ column: 6 }] },
        { objectives: [{ level: 'team', title: 7 }], columns: { indicator: 8 }, targets: [{ column: 9 }] },
      ],
    });
  });

  test('the same in one row of headings', () => {
    const grid = gridOf([
      ['Obiettivo individuale', 'Indicatore', 'Target 2017', 'Obiettivo organizzativo', 'Indicatore', 'Target 2017'],
    ]);
    expect(headingsIn(grid)).toMatchObject({
      layout: 'sideBySide',
      blocks: [
        { objectives: [{ level: 'individual', title: 0 }], columns: { indicator: 1 } },
        { objectives: [{ level: 'organisational', title: 3 }], columns: { indicator: 4 } },
      ],
    });
  });

  test('a row of data is no sub-heading, though it has the words of one', () => {
    const grid = gridOf([
      ['Livello', 'Codice obiettivo', 'Codice', 'Indicatore', 'Anno', 'Target 2017'],
      ['Team', '01.O1.O1.T1', 'F001', 'Incontri', 2015, 'ON'],
    ]);
    expect(headingsIn(grid)).toMatchObject({ top: 0, bottom: 0 });
  });
});

test('a target without a year, beside those of later years, is that of the plan', () => {
  const grid = gridOf([['Codice', 'Indicatore', 'Target', 'Target 2028', 'Target 2027']]);
  expect(headingsIn(grid)).toMatchObject({
    year: 2026,
    blocks: [
      {
        targets: [
          { year: 2026, column: 2 },
          { year: 2027, column: 4 },
          { year: 2028, column: 3 },
        ],
      },
    ],
  });
});

describe('columns headed Codice and nothing else', () => {
  const codes = (...rows: string[][]) => {
    const block = onlyBlock(gridOf([['Codice', 'Obiettivo', 'Cod.', 'Indicatore', 'Target 2017'], ...rows]));
    return [block?.objectives[0]?.code, block?.columns.indicatorCode];
  };

  test('hold what stands in them', () => {
    expect(codes(['F001', 'Uno', '01.O1', 'x', '1'])).toEqual([2, 0]);
    expect(codes(['01.O1', 'Uno', 'F001', 'x', '1'])).toEqual([0, 2]);
  });

  test('or else go with the heading on their right', () => {
    expect(codes(['a', 'Uno', 'b', 'x', '1'])).toEqual([0, 2]);
  });
});
