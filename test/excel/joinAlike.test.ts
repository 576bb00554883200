import { joinAlike } from '../../src/excel/joinAlike';
import type { Change } from '../../src/worksheet/change';

type Format = Extract<Change, { kind: 'format' }>;

const formatted = (row: number, column: number, numberFormat: string, more: Partial<Format> = {}): Format => ({
  kind: 'format',
  sheet: 'S',
  row,
  column,
  rows: 1,
  columns: 1,
  format: { numberFormat },
  ...more,
});
const high = (row: number, points: number, sheet = 'S'): Change & { kind: 'rowHeight' } => ({
  kind: 'rowHeight',
  sheet,
  row,
  points,
});

test('number formats that follow one another are one array, the later over the earlier; other cells are left alone', () => {
  expect(
    joinAlike([formatted(2, 1, '0%', { rows: 2, columns: 2 }), formatted(3, 2, '0.0'), formatted(2, 4, '@')]),
  ).toEqual([
    {
      kind: 'numberFormats',
      sheet: 'S',
      row: 2,
      column: 1,
      rows: 2,
      columns: 4,
      formats: [
        ['0%', '0%', null, '@'],
        ['0%', '0.0', null, null],
      ],
    },
  ]);
});

test('what is not said of cells alone, of a few cells, or of the same sheet is said as before, in its place', () => {
  const named = formatted(0, 0, '0', { by: { name: '_piano_stato', row: 0, column: 0 } });
  const many = formatted(0, 0, '0', { rows: 10_000 });
  const bold = formatted(0, 0, '0', { format: { numberFormat: '0', bold: true } });
  const far = formatted(9_000, 9, '0');
  const elsewhere = formatted(0, 0, '0', { sheet: 'T' });
  const changes = [formatted(0, 0, '0'), named, formatted(0, 0, '0'), many, bold, formatted(0, 0, '0'), far, elsewhere];
  expect(joinAlike(changes)).toEqual(changes);
});

test('neighbouring rows of one height are one range', () => {
  const heights = [high(3, 15), high(4, 15), high(5, 30), high(7, 30), high(8, 30), high(9, 30, 'T')];
  expect(joinAlike(heights)).toEqual([
    { kind: 'rowHeights', sheet: 'S', row: 3, rows: 2, points: 15 },
    { kind: 'rowHeights', sheet: 'S', row: 5, rows: 1, points: 30 },
    { kind: 'rowHeights', sheet: 'S', row: 7, rows: 2, points: 30 },
    { kind: 'rowHeights', sheet: 'T', row: 9, rows: 1, points: 30 },
  ]);
});
