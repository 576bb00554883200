import { lastColumn, lastRow, plainText, type Grid } from '../grid';
import { isPlain, readHeading, type HeadingWord } from './readHeading';

/** First and last row of a header, counted from 0. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

const DEEPEST = 3;

/** Rows that could head a plan, from the top, as long as somebody asks: each with the rows of sub-headings below it. */
export function* headerCandidates(grid: Grid, ours: ReadonlySet<number>): Generator<HeaderRows> {
  for (let top = grid.row; top <= lastRow(grid); top++) {
    if (wordsIn(grid, top, ours).words.every(({ kind }) => kind === 'year')) continue;
    let bottom = top;
    while (bottom - top + 1 < DEEPEST && isSubHeading(grid, bottom + 1, ours)) bottom += 1;
    yield { top, bottom };
  }
}

/** A row of sub-headings: nothing but words of a plan and years, or mostly words and two of them at least. */
function isSubHeading(grid: Grid, row: number, ours: ReadonlySet<number>): boolean {
  if (row > lastRow(grid)) return false;
  const { words, plain, filled } = wordsIn(grid, row, ours);
  const spelled = words.filter(({ kind }) => kind !== 'year').length;
  const isWhole = filled > 0 && words.length + plain === filled;
  return (isWhole && (filled > 1 || spelled === 0)) || (spelled >= 2 && words.length * 2 >= filled);
}

/** What the cells of a row say, how many of them only repeat their group, and how many hold text. */
export function wordsIn(
  grid: Grid,
  row: number,
  ours: ReadonlySet<number>,
): { words: HeadingWord[]; plain: number; filled: number } {
  const words: HeadingWord[] = [];
  let [plain, filled] = [0, 0];
  for (let column = grid.column; column <= lastColumn(grid); column++) {
    if (ours.has(column)) continue;
    const text = plainText(grid, row, column);
    if (text === '') continue;
    filled += 1;
    const word = readHeading(text);
    if (word !== null) words.push(word);
    else if (isPlain(text)) plain += 1;
  }
  return { words, plain, filled };
}

/** The words over one column, lowest first: what stands in the column itself, then the headings that group it. */
export function headingsOver(grid: Grid, { top, bottom }: HeaderRows, column: number): string[] {
  const texts: string[] = [];
  for (let row = bottom; row >= top; row--) {
    const own = plainText(grid, row, column);
    const text = own !== '' || texts.length === 0 ? own : groupOver(grid, row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** A group's heading stands over its first column, merged or not. */
function groupOver(grid: Grid, row: number, column: number): string {
  for (let left = column; left >= grid.column; left--) {
    const text = plainText(grid, row, left);
    if (text !== '') return text;
  }
  return '';
}
