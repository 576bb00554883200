import { splitIndicatorText } from '../../plan/indicatorText';
import { lastRow, plainText, type Grid } from '../grid';
import { blocksOf } from './blocks';
import { columnWords, type ColumnWord } from './columnWords';
import { headerCandidates, type HeaderRows } from './headerRows';
import type { Block, Headings } from './headings';
import { mappedHeaderRow, mappedWords, type Mapping } from './mapping';

export interface HeadingOptions {
  /** What a person said of some columns. */
  readonly mapping: Mapping;
  /** Columns that are Piano's own: their headings say nothing of the plan. */
  readonly ours: ReadonlySet<number>;
  /** The plan year asked for; null leaves it to the headings: the first of their years. */
  readonly year: number | null;
  /** The plan year where no heading has one. */
  readonly otherwise: number;
}

/** A row that came near to heading a plan, and what it lacks. */
export interface NearMiss {
  readonly row: number;
  readonly found: readonly string[];
  readonly lacks: readonly ('indicator' | 'target')[];
}

export type HeadingsFound =
  /** `isDated`: some heading says the year of its targets. */
  | { readonly status: 'found'; readonly headings: Headings; readonly isDated: boolean }
  | { readonly status: 'missing'; readonly near: NearMiss | null };

/** The first row, or rows, that head an indicator (code or name) and a target. */
export function findHeadings(grid: Grid, options: HeadingOptions): HeadingsFound {
  let near: NearMiss | null = null;
  const candidates = headerCandidates(grid, options.ours);
  const said = options.mapping.length === 0 ? null : mappedHeaderRow(grid, options.mapping);
  for (const rows of said === null ? candidates : [...candidates, said]) {
    const { words, year, isDated } = wordsOver(grid, rows, options);
    const headings = { ...rows, ...blocksOf(grid, rows.bottom, words, year) };
    const lacks = lackingIn(grid, headings);
    if (lacks.length === 0 && words.length >= 3) return { status: 'found', headings, isDated };
    const found = words.map(({ heading }) => heading);
    if (found.length > (near?.found.length ?? 1)) near = { row: rows.bottom, found, lacks };
  }
  return { status: 'missing', near };
}

/** A column a person named replaces the others of its level whose heading says the same. */
function wordsOver(
  grid: Grid,
  rows: HeaderRows,
  { mapping, ours, ...options }: HeadingOptions,
): { readonly words: ColumnWord[]; readonly year: number; readonly isDated: boolean } {
  const mapped = mappedWords(grid, rows, mapping);
  const words = columnWords(grid, rows, ours, mapped);
  const years = words.flatMap(({ word }) => (word.kind === 'target' ? (word.year ?? []) : []));
  // A target without a year beside those of later years is the plan's: *Target, Target 2018, Target 2019*.
  const hasUndated = words.some(({ word }) => word.kind === 'target' && word.year === null);
  const first = hasUndated ? Math.min(options.otherwise, ...years) : Math.min(...years);
  const year = options.year ?? (years.length > 0 ? first : options.otherwise);
  const said = ({ word, level }: ColumnWord): string =>
    JSON.stringify([level, word.kind === 'target' ? { ...word, year: word.year ?? year } : word]);
  const replaced = new Set(words.filter(({ column }) => mapped.has(column)).map(said));
  return {
    year,
    isDated: years.length > 0,
    words: words.filter((word) => mapped.has(word.column) || !replaced.has(said(word))),
  };
}

function lackingIn(grid: Grid, { blocks, bottom }: Headings): ('indicator' | 'target')[] {
  const measured = blocks.filter(({ targets }) => targets.length > 0);
  const named = (measured.length > 0 ? measured : blocks).some((block) => namesIndicators(grid, bottom, block));
  return [...(named ? [] : (['indicator'] as const)), ...(measured.length > 0 ? [] : (['target'] as const))];
}

/** By a column of their own, or by codes such as `F101` in the column of the objectives. */
function namesIndicators(grid: Grid, bottom: number, { columns, objectives }: Block): boolean {
  if (columns.indicator !== undefined || columns.indicatorCode !== undefined) return true;
  for (let row = bottom + 1; row <= lastRow(grid); row++)
    for (const { title } of objectives)
      if (title !== null && splitIndicatorText(plainText(grid, row, title)).writtenCode !== '') return true;
  return false;
}
