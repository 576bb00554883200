import type { Level } from '../../plan/plan';
import { lastColumn, type Grid } from '../grid';
import { headingsOver, type HeaderRows } from './headerRows';
import { isPlain, levelOfHeading, readHeading, type HeadingWord } from './readHeading';

/** A column and what its headings say. */
export interface ColumnWord {
  readonly column: number;
  readonly word: HeadingWord;
  /** The level its headings speak of, or that of the nearest column on the left whose headings do. */
  readonly level: Level | null;
  readonly ownLevel: boolean;
  readonly heading: string;
}

/** What the headings say of each column that they speak of, from left to right. */
export function columnWords(
  grid: Grid,
  rows: HeaderRows,
  ours: ReadonlySet<number>,
  mapped: ReadonlyMap<number, HeadingWord>,
): ColumnWord[] {
  const found: ColumnWord[] = [];
  let carried: Level | null = null;
  for (let column = grid.column; column <= lastColumn(grid); column++) {
    if (ours.has(column)) continue;
    const texts = headingsOver(grid, rows, column);
    const own = texts.map(levelOfHeading).find((level) => level !== null) ?? null;
    carried = own ?? carried;
    const word = mapped.get(column) ?? wordOf(texts);
    if (word !== null) found.push({ column, word, level: carried, ownLevel: own !== null, heading: texts.join(' ') });
  }
  return found;
}

/** Headings that only say what they hold together with the group they stand under: *Stato iniziale | Anno, Valore*. */
const vague: ReadonlySet<string> = new Set(['code', 'baselineYear', 'weight']);

function wordOf([own = '', ...groups]: readonly string[]): HeadingWord | null {
  const word = readHeading(own);
  const grouped = groups.flatMap((group) => [readHeading(`${group} ${own}`), readHeading(`${own} ${group}`)]);
  const together = grouped.find((each) => each !== null && each.kind !== 'level') ?? null;
  if (word === null || word.kind === 'year' || (word.kind === 'field' && vague.has(word.field))) {
    const group = groups.map(readHeading).find((each) => each !== null) ?? null;
    return together ?? word ?? (isPlain(own) ? group : null);
  }
  return word;
}
