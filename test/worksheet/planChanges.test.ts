import { assessPlan } from '../../src/plan/assess';
import { defaultSettings } from '../../src/plan/achievement/settings';
import type { CellValue } from '../../src/plan/cell';
import { readPlan } from '../../src/plan/readPlan';
import { cellAddress } from '../../src/worksheet/address';
import { countChanges, type Change, type Content } from '../../src/worksheet/change';
import { writtenPlan } from '../../src/worksheet/findPlan';
import type { Grid } from '../../src/worksheet/grid';
import { noSettings } from '../../src/worksheet/storedSettings';
import { planChanges } from '../../src/worksheet/planChanges';
import { placeIn } from '../support/foundPlan';
import { gridOf, shownAsWritten } from '../support/grids';

const headings = ['Codice obiettivo', 'Obiettivo', 'Codice', 'Indicatore', 'Stato 2015', 'Target 2017', 'Consuntivo'];
const plan = [
  ['Piano 2017'],
  [],
  headings,
  ['01.O1', 'Uno', 'F001', 'Pratiche', '84%', '>= 90%', 0.92],
  [],
  ['01.O1', 'Uno', 'F002', 'Sportello', 'OFF', '=cmd', null],
];

const judged = { referenceDate: '2017-12-31', settings: defaultSettings };

function changesFor(grid: Grid, standing: Grid = grid, values = false): Change[] {
  const place = placeIn([grid]);
  const assessed = assessPlan(readPlan(writtenPlan(place, shownAsWritten), judged), { year: 2017, ...judged });
  const content = (row: number, column: number): Content => {
    const value = standing.values[row - standing.row]?.[column - standing.column] ?? '';
    return typeof value === 'object' ? '' : value;
  };
  return planChanges(place, assessed, content, {
    referenceDate: '2017-12-31',
    values,
    isListed: () => true,
    settings: noSettings,
  });
}

/** The sheet as it is once the changes are made: formulas stand for their values. */
function applied(grid: Grid, changes: readonly Change[]): Grid {
  const rows: CellValue[][] = grid.values.map((line) => [...line]);
  const put = (row: number, column: number, value: CellValue): void => {
    const target = (rows[row] ??= []);
    while (target.length <= column) target.push(null);
    target[column] = value;
  };
  const formats = new Map<string, string>();
  const names = [...grid.names];
  for (const change of changes) {
    if (change.kind === 'name')
      names.push({
        name: change.name,
        formula: `='Piano'!$${cellAddress(0, change.column).slice(0, -1)}$${change.row + 1}`,
        isVisible: false,
      });
    if (change.kind === 'format')
      for (let row = change.row; row < change.row + change.rows; row++)
        formats.set(`${row}:${change.column}`, change.format.numberFormat ?? 'General');
    if (change.kind !== 'contents') continue;
    change.contents.forEach((line, row) => {
      line.forEach((content, column) => {
        if (content === null) return;
        const value = typeof content === 'string' ? content.replace(/^'/, '') || null : content;
        put(change.row + row, change.column + column, value);
      });
    });
  }
  const made = gridOf(rows, grid);
  const numberFormats = made.values.map((line, row) =>
    line.map((_, column) => formats.get(`${row}:${column}`) ?? 'General'),
  );
  return { ...made, numberFormats, names };
}

/** What is written, by cell. */
function written(changes: readonly Change[]): Map<string, Content> {
  const cells = new Map<string, Content>();
  for (const change of changes)
    if (change.kind === 'contents')
      change.contents.forEach((line, row) => {
        line.forEach((content, column) => {
          if (content !== null) cells.set(cellAddress(change.row + row, change.column + column), content);
        });
      });
  return cells;
}

test('columns go right of the used part behind an empty one, and only Piano’s cells are written', () => {
  const changes = changesFor(gridOf(plan));
  const cells = written(changes);
  expect([...new Set([...cells.keys()].map((cell) => cell.replace(/\d+/, '')))]).toEqual(['I', 'J', 'K', 'L']);
  expect(['I2', 'I3', 'I4', 'I5', 'J3', 'K3', 'L3'].map((cell) => cells.get(cell))).toEqual([
    ...['Piano · situazione al 31/12/2017', 'Lettura', 'almeno il 90%', undefined],
    ...['Raggiungimento', 'Stato', 'Segnalazioni'],
  ]);
  expect(changes.filter(({ kind }) => kind === 'name')).toMatchObject([
    { name: '_piano_lettura', row: 2, column: 8, fromUsed: { columns: 2 } },
    { name: '_piano_raggiungimento', column: 9, fromUsed: { columns: 3 } },
    { name: '_piano_stato', column: 10, fromUsed: { columns: 4 } },
    { name: '_piano_segnalazioni', column: 11, fromUsed: { columns: 5 } },
  ]);
});

test('degree and status are live formulas that know what they were compiled from', () => {
  const cells = written(changesFor(gridOf(plan)));
  expect(cells.get('J4')).toBe(
    '=IF(OR(ISERROR($F4),ISERROR($G4)),"",IF(AND(EXACT($F4,">= 90%"),NOT(TRIM($G4)="")),' +
      'IF(IF(AND(ISNUMBER($G4),NOT(ISLOGICAL($G4))),$G4<=9,FALSE),' +
      'IF(ROUND($G4-0.9,10)>=0,1,MIN(0.9999,INT(ROUND(MAX(0,$G4/0.9)*10000,6))/10000)),""),""))',
  );
  expect(cells.get('K4')).toBe(
    '=IF(ISERROR($F4),"Target da correggere",IF(ISERROR($G4),"Consuntivo da correggere",' +
      'IF(NOT(EXACT($F4,">= 90%")),"Target cambiato: ricalcolare",IF(TRIM($G4)="","Non rendicontato",' +
      'IF(LOWER(TRIM($G4))="n.v.","Non valutabile",IF(IF(AND(ISNUMBER($G4),NOT(ISLOGICAL($G4))),$G4<=9,FALSE),' +
      'IF(ROUND($G4-0.9,10)>=0,"Raggiunto",IF($J4>=0.7,"Parzialmente raggiunto","Non raggiunto")),' +
      '"Consuntivo da correggere"))))))',
  );
});

test('a target that cannot be read gets its status as words and its finding as text, never as a formula', () => {
  const cells = written(changesFor(gridOf(plan)));
  expect([cells.get('J6'), cells.get('K6')]).toEqual([undefined, 'Target da correggere']);
  expect(cells.get('L6')).toMatch(/^Errore TGT-\d+: .*«=cmd»/);
});

test('values can be written instead of formulas', () => {
  const cells = written(changesFor(gridOf(plan), gridOf(plan), true));
  expect([cells.get('J4'), cells.get('K4')]).toEqual([1, 'Raggiunto']);
});

describe('a plan without results', () => {
  const bare = plan.map((row) => row.slice(0, 6));

  test('gets a column for them, of which only the heading is written, and one for the codes they belong to', () => {
    const cells = written(changesFor(gridOf(bare)));
    expect(['H3', 'H4', 'I3', 'J3', 'J4', 'J6'].map((cell) => cells.get(cell))).toEqual([
      ...['Codice indicatore', 'F001', 'Lettura', 'Consuntivo', undefined, undefined],
    ]);
  });

  test('has formulas that know their indicator: sorted alone, the plan leaves them beside another', () => {
    expect(written(changesFor(gridOf(bare))).get('K4')).toMatch(/^=IF\(EXACT\(\$C4,"F001"\),.*,""\)$/);
  });

  const reported = (): Grid => {
    const grid = applied(gridOf(bare), changesFor(gridOf(bare)));
    const values = grid.values.map((line, row) =>
      line.map((value, column) => (row === 3 && column === 9 ? 0.95 : value)),
    );
    return { ...gridOf(values, grid), numberFormats: grid.numberFormats, names: grid.names };
  };
  const exchanged = (grid: Grid, upTo: number): Grid => {
    const [a = [], b = []] = [grid.values[3], grid.values[5]];
    const values = grid.values.map((line, row) =>
      row === 3 ? [...b.slice(0, upTo), ...a.slice(upTo)] : row === 5 ? [...a.slice(0, upTo), ...b.slice(upTo)] : line,
    );
    return { ...gridOf(values, grid), numberFormats: grid.numberFormats, names: grid.names };
  };

  test('typed results follow their indicators when the plan is sorted without them', () => {
    const cells = written(changesFor(exchanged(reported(), 6)));
    expect([cells.get('J4'), cells.get('J6'), cells.get('H4'), cells.get('H6')]).toEqual(['', 0.95, 'F002', 'F001']);
  });

  test('and stay where they are when it is sorted with them', () => {
    const cells = written(changesFor(exchanged(reported(), 12)));
    expect([cells.has('J4'), cells.has('J6'), cells.has('H4'), cells.has('H6')]).toEqual([false, false, false, false]);
  });

  test('or when an indicator is renamed', () => {
    const grid = reported();
    const values = grid.values.map((line) =>
      line.map((value, column) => (column === 2 && value === 'F001' ? 'F009' : value)),
    );
    const cells = written(
      changesFor({ ...gridOf(values, grid), numberFormats: grid.numberFormats, names: grid.names }),
    );
    expect([cells.has('J4'), cells.get('H4')]).toEqual([false, 'F009']);
  });

  test('the result of an indicator that is gone is kept below the last line, with its code', () => {
    const grid = reported();
    const values = grid.values.map((line, row) =>
      row === 3
        ? [...(grid.values[5] ?? []).slice(0, 6), ...line.slice(6)]
        : row === 5
          ? [...line.slice(0, 6).map(() => null), ...line.slice(6)]
          : line,
    );
    const cells = written(
      changesFor({ ...gridOf(values, grid), numberFormats: grid.numberFormats, names: grid.names }),
    );
    expect([cells.get('J4'), cells.get('J7'), cells.get('H7')]).toEqual(['', 0.95, 'F001']);
  });
});

test('the second run changes nothing', () => {
  const grid = gridOf(plan);
  const first = changesFor(grid);
  expect(countChanges(first)).toBeGreaterThan(0);
  expect(changesFor(applied(grid, first))).toEqual([]);
});

test('an edited target changes its own row only', () => {
  const grid = applied(gridOf(plan), changesFor(gridOf(plan)));
  const edited = gridOf(
    grid.values.map((line, row) => (row === 3 ? line.map((value, column) => (column === 5 ? '>= 80%' : value)) : line)),
  );
  const changes = changesFor({ ...edited, numberFormats: grid.numberFormats, names: grid.names });
  expect(new Set([...written(changes).keys()].map((cell) => cell.replace(/[A-Z]+/, '')))).toEqual(new Set(['4']));
});

test('a body’s own column called Stato is not taken for Piano’s', () => {
  const own = plan.map((row, index) => (index === 2 ? [...row, 'Stato'] : index > 2 ? [...row, 'verificato'] : row));
  expect([...written(changesFor(gridOf(own))).keys()].sort()[0]).toMatch(/^J/);
});
