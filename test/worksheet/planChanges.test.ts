import { assessPlan } from '../../src/plan/assess';
import { defaultSettings } from '../../src/plan/achievement/settings';
import type { CellValue } from '../../src/plan/cell';
import { readPlan } from '../../src/plan/readPlan';
import { countChanges, type Change, type Content } from '../../src/worksheet/change';
import { writtenPlan } from '../../src/worksheet/findPlan';
import type { Grid } from '../../src/worksheet/grid';
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
  return planChanges(place, assessed, content, { referenceDate: '2017-12-31', values });
}

/** The sheet as it is once the contents of the changes are written: formulas stand for their values. */
function applied(grid: Grid, changes: readonly Change[]): Grid {
  const rows: CellValue[][] = grid.values.map((line) => [...line]);
  for (const change of changes) {
    if (change.kind !== 'contents') continue;
    change.contents.forEach((line, row) => {
      line.forEach((content, column) => {
        const target = (rows[change.row + row] ??= []);
        while (target.length <= change.column + column) target.push(null);
        if (content !== null)
          target[change.column + column] = typeof content === 'string' ? content.replace(/^'/, '') || null : content;
      });
    });
  }
  return gridOf(rows, grid);
}

const contentsOf = (changes: readonly Change[]) => changes.filter((change) => change.kind === 'contents');

test('columns go right of the used part behind an empty one, and only Piano’s cells are written', () => {
  const changes = contentsOf(changesFor(gridOf(plan)));
  expect(changes.map(({ row, column, contents }) => [row, column, contents.length, contents[0]?.length])).toEqual([
    [1, 8, 5, 1],
    [1, 9, 5, 3],
  ]);
  expect(changes[0]?.contents.flat()).toEqual([
    'Piano · situazione al 31/12/2017',
    'Lettura',
    'almeno il 90%',
    null,
    null,
  ]);
});

test('degree and status are live formulas that know what they were compiled from', () => {
  const [, computed] = contentsOf(changesFor(gridOf(plan)));
  const [degree, status] = computed?.contents[2] ?? [];
  expect(degree).toBe(
    '=IF(OR(ISERROR($F4),ISERROR($G4)),"",IF(AND(EXACT($F4,">= 90%"),NOT(TRIM($G4)="")),' +
      'IF(IF(AND(ISNUMBER($G4),NOT(ISLOGICAL($G4))),$G4<=9,FALSE),' +
      'IF(ROUND($G4-0.9,10)>=0,1,MIN(0.9999,INT(ROUND(MAX(0,$G4/0.9)*10000,6))/10000)),""),""))',
  );
  expect(status).toBe(
    '=IF(ISERROR($F4),"Target da correggere",IF(ISERROR($G4),"Consuntivo da correggere",' +
      'IF(NOT(EXACT($F4,">= 90%")),"Target cambiato: ricalcolare",IF(TRIM($G4)="","Non rendicontato",' +
      'IF(LOWER(TRIM($G4))="n.v.","Non valutabile",IF(IF(AND(ISNUMBER($G4),NOT(ISLOGICAL($G4))),$G4<=9,FALSE),' +
      'IF(ROUND($G4-0.9,10)>=0,"Raggiunto",IF($J4>=0.7,"Parzialmente raggiunto","Non raggiunto")),' +
      '"Consuntivo da correggere"))))))',
  );
});

test('a target that cannot be read gets its status as words and its finding as text, never as a formula', () => {
  const [, computed] = contentsOf(changesFor(gridOf(plan)));
  const [degree, status, findings] = computed?.contents[4] ?? [];
  expect([degree, status]).toEqual([null, 'Target da correggere']);
  expect(findings).toMatch(/^Errore TGT-\d+: .*«=cmd»/);
});

test('values can be written instead of formulas', () => {
  const [, computed] = contentsOf(changesFor(gridOf(plan), gridOf(plan), true));
  expect(computed?.contents[2]?.slice(0, 2)).toEqual([1, 'Raggiunto']);
});

test('a plan without results gets a column for them, of which only the heading is written', () => {
  const changes = changesFor(gridOf(plan.map((row) => row.slice(0, 6))));
  const actual = contentsOf(changes).find(({ contents }) => contents.flat().includes('Consuntivo'));
  expect(actual?.contents.flat().filter((content) => content !== null)).toEqual(['Consuntivo']);
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
  const changes = contentsOf(changesFor(edited));
  const rows = changes.flatMap(({ row, contents }) =>
    contents.flatMap((line, offset) => (line.some((content) => content !== null) ? [row + offset] : [])),
  );
  expect(new Set(rows)).toEqual(new Set([3]));
});

test('a body’s own column called Stato is not taken for Piano’s', () => {
  const own = plan.map((row, index) => (index === 2 ? [...row, 'Stato'] : index > 2 ? [...row, 'verificato'] : row));
  const changes = contentsOf(changesFor(gridOf(own)));
  expect(Math.min(...changes.map(({ column }) => column))).toBe(9);
});
