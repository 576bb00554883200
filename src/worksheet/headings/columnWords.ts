import type { Level } from '../../plan/plan';
import { readDirection } from '../../plan/direction';
import { lastColumn, lastRow, plainText, writtenCell, type Grid } from '../grid';
import { headingsOver, type HeaderRows } from './headerRows';
import { isPlain, levelOfHeading, normaliseHeading, readHeading, type HeadingWord } from './readHeading';

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
    const word = mapped.get(column) ?? sidedWord(grid, rows, column, wordOf(texts));
    if (word !== null) found.push({ column, word, level: carried, ownLevel: own !== null, heading: texts.join(' ') });
  }
  return found;
}

/** *Direzione* is an office, unless what stands below it says which way is better. */
function sidedWord(grid: Grid, rows: HeaderRows, column: number, word: HeadingWord | null): HeadingWord | null {
  if (normaliseHeading(plainText(grid, rows.bottom, column)) !== 'direzione') return word;
  for (let row = rows.bottom + 1; row <= lastRow(grid); row++) {
    const reading = readDirection(
      writtenCell(grid, () => null, row, column),
      false,
    );
    if (reading !== 'blank') return reading === 'unknown' ? word : { kind: 'field', field: 'direction', year: null };
  }
  return word;
}

/** Headings that only say what they hold together with the group they stand under: *Stato iniziale | Anno, Valore*. */
const vague: ReadonlySet<string> = new Set(['code', 'baselineYear', 'weight']);

function wordOf([own = '', ...groups]: readonly string[]): HeadingWord | null {
  const word = readHeading(own);
  const ofYear = groups.some((group) => readHeading(group)?.kind === 'year');
  const grouped = groups.flatMap((group) => [readHeading(`${group} ${own}`), readHeading(`${own} ${group}`)]);
  const together = grouped.find((each) => each !== null && each.kind !== 'level') ?? null;
  // *2023, 2024* over *Target, Consuntivo, Target, Consuntivo*.
  const isOfGroup = word !== null && ofYear && (word.kind === 'target' ? word.year === null : isResult(word));
  if (isOfGroup) return together ?? word;
  if (word === null || word.kind === 'year' || (word.kind === 'field' && vague.has(word.field))) {
    const group = groups.map(readHeading).find((each) => each !== null) ?? null;
    return together ?? word ?? (isPlain(own) ? group : null);
  }
  return word;
}

const isResult = (word: HeadingWord): boolean => word.kind === 'field' && word.field === 'actual';
