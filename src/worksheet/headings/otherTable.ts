import { lastColumn, lastRow, plainText, type Grid } from '../grid';
import { wordsIn } from './headerRows';
import type { Headings } from './headings';
import { normaliseHeading } from './readHeading';

/** The first row below a plan's headings that heads a table with other columns; null where there is none. */
export function otherTable(grid: Grid, headings: Headings, ours: ReadonlySet<number>): number | null {
  for (let row = headings.bottom + 1; row <= lastRow(grid); row++)
    if (speaksOfTargets(grid, row) && isHeader(grid, row, ours) && !isRepeated(grid, headings, row, ours)) return row;
  return null;
}

/** Asked first, of every row: it costs little. */
const speaksOfTargets = (grid: Grid, row: number): boolean =>
  (grid.values[row - grid.row] ?? []).some(
    (value) => typeof value === 'string' && value.length <= 60 && /target|tgt|attes|valor|obiettivo/i.test(value),
  );

/** Mostly words of a plan, a target and an indicator among them: no indicator has so many. */
function isHeader(grid: Grid, row: number, ours: ReadonlySet<number>): boolean {
  const { words, filled } = wordsIn(grid, row, ours);
  const spelled = words.filter(({ kind }) => kind !== 'year');
  const hasTarget = spelled.some(({ kind }) => kind === 'target');
  const hasIndicator = spelled.some(
    (word) => word.kind === 'field' && (word.field === 'indicator' || word.field === 'indicatorCode'),
  );
  return hasTarget && hasIndicator && spelled.length >= 3 && spelled.length * 2 > filled;
}

function isRepeated(grid: Grid, { top, bottom }: Headings, row: number, ours: ReadonlySet<number>): boolean {
  for (let column = grid.column; column <= lastColumn(grid); column++) {
    const text = ours.has(column) ? '' : normaliseHeading(plainText(grid, row, column));
    let isSame = text === '';
    for (let header = top; header <= bottom; header++)
      isSame ||= normaliseHeading(plainText(grid, header, column)) === text;
    if (!isSame) return false;
  }
  return true;
}
