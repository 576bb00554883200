import type { Change } from './change';
import { findComputedColumns } from './computedColumns';
import { formatAt, lastColumn, valueAt, type Grid } from './grid';
import { palette } from './palette';
import { spanOf, stretchesOf } from './span';

/** The heading cell of a column that Excel may have made look like one of Piano's, because it was inserted beside it. */
export interface PossibleCopy {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly looks: readonly { readonly fill: string; readonly fontColor: string }[];
}

const LOOKS = [palette.headerFill, palette.typedHeaderFill].map((fill) => ({ fill, fontColor: palette.headerText }));

/** Nobody inserts more columns than this beside Piano's last. */
const MOST_BEHIND = 8;

/** The columns among Piano's that are not Piano's, and some behind them. */
export function possibleCopies(grid: Grid): PossibleCopy[] {
  const found = Object.values(findComputedColumns(grid));
  const [first] = found;
  if (first === undefined) return [];
  const own = new Set(found.map(({ column }) => column));
  const span = spanOf([...own]);
  const end = Math.min(span.last + MOST_BEHIND, Math.max(span.last + 1, lastColumn(grid)));
  return Array.from({ length: end - span.first + 1 }, (_, offset) => span.first + offset)
    .filter((column) => !own.has(column))
    .map((column) => ({ sheet: grid.id, row: first.row, column, looks: LOOKS }));
}

/** Of the look-alikes, those among Piano's columns, and those that follow one another right behind them. */
export function copiesBeside(grid: Grid, lookAlikes: readonly PossibleCopy[]): PossibleCopy[] {
  let { last } = spanOf(Object.values(findComputedColumns(grid)).map(({ column }) => column));
  return lookAlikes
    .filter(({ sheet }) => sheet === grid.id)
    .filter(({ column }) => {
      if (column === last + 1) last = column;
      return column <= last;
    });
}

/**
 * The changes that take Piano's look from a column somebody inserted beside Piano's. What they typed stays, and is shown as it
 * was; a column they typed nothing into is as wide as others again.
 */
export function withoutCopiedLooks(grid: Grid, { sheet, row: header, column }: PossibleCopy, last: number): Change[] {
  const rows = Array.from({ length: last - header + 1 }, (_, offset) => header + offset);
  const typed = rows.filter((row) => valueAt(grid, row, column) !== null);
  const block = { sheet, column, columns: 1 };
  return [
    { kind: 'clearLooks', ...block, row: header, rows: rows.length },
    ...stretchesOf(typed).flatMap(({ first, rows: count }) => shownAsBefore(grid, { ...block, row: first }, count)),
    ...(typed.length === 0 ? [{ kind: 'columnWidth' as const, sheet, column, characters: null }] : []),
  ];
}

function shownAsBefore(
  grid: Grid,
  block: { readonly sheet: string; readonly row: number; readonly column: number; readonly columns: number },
  count: number,
): Change[] {
  return Array.from({ length: count }, (_, offset) => block.row + offset).flatMap((row): Change[] => {
    const numberFormat = formatAt(grid, row, block.column);
    return numberFormat === 'General' ? [] : [{ kind: 'format', ...block, row, rows: 1, format: { numberFormat } }];
  });
}
