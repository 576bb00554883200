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
    sheet: 'Piano',
    places: [
      { individual: 'C3', organisational: 'E3', team: null },
      { individual: 'C4', organisational: 'E4', team: null },
      { individual: 'C5', organisational: 'E5', team: null },
    ],
    officesCell: { cell: 'B6', written: 'UFFICI: 2 OBIETTIVI per CIASCUN UFFICIO (17 uffici)' },
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

test('the role in a column of its own, counts typed as text', () => {
  const grid = gridOf([
    ['Responsabile', 'Ruolo', 'N. obiettivi individuali', 'N. obiettivi organizzativi'],
    ['ROSSI', 'DIRETTORE', '1', ' 2 '],
  ]);
  expect(findManagersTable(grid)?.declared.owners).toEqual([
    { owner: 'ROSSI', role: 'DIRETTORE', individual: 1, organisational: 2, team: null },
  ]);
});

test('a role beside the name under Nominativo', () => {
  const grid = gridOf([
    ['Responsabile', 'Nominativo', 'Obiettivi individuali', 'Obiettivi organizzativi'],
    ['Ragioneria', 'VERDI', 2, 1],
  ]);
  expect(findManagersTable(grid)?.declared.owners).toEqual([
    { owner: 'VERDI', role: 'Ragioneria', individual: 2, organisational: 1, team: null },
  ]);
});

test('a sheet without the table has none', () => {
  expect(findManagersTable(gridOf([['NOME', 'INDIVIDUALI']]))).toBeNull();
});
