import { findManagersTable } from '../../src/worksheet/managersTable';
import { gridOf } from '../support/grids';

test('role, name and declared counts are read, and the line for the offices', () => {
  const grid = gridOf([
    ['F301', 'Data di conclusione'],
    [null, 'NOME', 'INDIVIDUALI', null, 'ORGANIZZATIVI'],
    [null, 'SEGRETARIO GENERALE: BIANCHI', 5, null, 7],
    [null, 'SERVIZIO QUALITA’ E\nCOMUNICAZIONE: NERI', 4, null, 3],
    [null, 'GALLI', 4, null, null],
    [null, 'UFFICI: 2 OBIETTIVI per CIASCUN UFFICIO (17 uffici)'],
  ]);
  expect(findManagersTable(grid)).toEqual({
    row: 1,
    declared: {
      owners: [
        { owner: 'BIANCHI', role: 'SEGRETARIO GENERALE', individual: 5, organisational: 7, team: null },
        { owner: 'NERI', role: 'SERVIZIO QUALITA’ E COMUNICAZIONE', individual: 4, organisational: 3, team: null },
        { owner: 'GALLI', role: null, individual: 4, organisational: null, team: null },
      ],
      offices: { count: 17, each: 2 },
    },
  });
});

test('a sheet without the table has none', () => {
  expect(findManagersTable(gridOf([['NOME', 'INDIVIDUALI']]))).toBeNull();
});
