import { splitIndicatorText } from '../../plan/indicatorText';
import { lastColumn, lastRow, plainText, type Grid } from '../grid';
import { blocksOf } from './blocks';
import { columnWords, type ColumnWord } from './columnWords';
import { headerCandidates, headingsOver, type HeaderRows } from './headerRows';
import type { Block, Headings } from './headings';
import { mappedHeaderRow, mappedWords, type Mapping } from './mapping';
import { withRemarks } from './remarks';
import { planYear, type PlanYear, type YearOptions } from './planYear';

export interface HeadingOptions extends YearOptions {
  /** What a person said of some columns. */
  readonly mapping: Mapping;
  /** Columns that are Piano's own: their headings say nothing of the plan. */
  readonly ours: ReadonlySet<number>;
}

/** A row that came near to heading a plan, and what it lacks. */
export interface NearMiss {
  readonly row: number;
  readonly found: readonly string[];
  /** Headings that say nothing Piano understands. */
  readonly unknown: readonly string[];
  readonly lacks: readonly Lacking[];
}

/** `other`: an indicator and a target alone, as any table may have them, and nothing else of a plan. */
export type Lacking = 'indicator' | 'target' | 'other';

export type HeadingsFound =
  | { readonly status: 'found'; readonly headings: Headings; readonly planYear: PlanYear }
  | { readonly status: 'missing'; readonly near: NearMiss | null };

/** The first row, or rows, that head an indicator (code or name) and a target. */
export function findHeadings(grid: Grid, options: HeadingOptions): HeadingsFound {
  let near: NearMiss | null = null;
  for (const rows of candidates(grid, options)) {
    const { words, year } = wordsOver(grid, rows, options);
    const blocks = blocksOf(grid, rows.bottom, words, year.year, year.column);
    const headings = { ...rows, ...blocks, year: year.year, years: year.years };
    const lacks = lackingIn(grid, headings, words.length);
    if (lacks.length === 0)
      return { status: 'found', headings: withRemarks(grid, headings, options.ours), planYear: year };
    const found = words.map(({ heading }) => heading);
    if (found.length > (near?.found.length ?? 1))
      near = { row: rows.bottom, found, unknown: unknownIn(grid, rows, options.ours, words), lacks };
  }
  return { status: 'missing', near };
}

/**
 * Where a person named several columns, a row that heads most of them goes first: a title such as *Obiettivi dell'ente*
 * would be taken for the header of one.
 */
function* candidates(grid: Grid, { mapping, ours }: HeadingOptions): Generator<HeaderRows> {
  const said = mapping.length === 0 ? null : mappedHeaderRow(grid, mapping);
  if (mapping.length >= SEVERAL) {
    for (const rows of headerCandidates(grid, ours)) if (headsMost(grid, rows, mapping)) yield rows;
    if (said !== null) yield said;
  }
  yield* headerCandidates(grid, ours);
  if (said !== null) yield said;
}

const SEVERAL = 3;

function headsMost(grid: Grid, { top, bottom }: HeaderRows, mapping: Mapping): boolean {
  const headed = mapping.filter(({ column }) => {
    for (let row = top; row <= bottom; row++) if (plainText(grid, row, column) !== '') return true;
    return false;
  });
  return headed.length * 2 > mapping.length;
}

/** A column a person named replaces the others of its level whose heading says the same. */
function wordsOver(
  grid: Grid,
  rows: HeaderRows,
  { mapping, ours, ...options }: HeadingOptions,
): { readonly words: ColumnWord[]; readonly year: PlanYear } {
  const mapped = mappedWords(grid, rows, mapping);
  const words = columnWords(grid, rows, ours, mapped);
  const year = planYear(grid, rows, words, options);
  const said = ({ word, level }: ColumnWord): string =>
    JSON.stringify([level, word.kind === 'target' ? { ...word, year: word.year ?? year.year } : word]);
  const replaced = new Set(words.filter(({ column }) => mapped.has(column)).map(said));
  return {
    year,
    words: words.filter((word) => mapped.has(word.column) || !replaced.has(said(word))),
  };
}

function lackingIn(grid: Grid, { blocks, bottom }: Headings, words: number): Lacking[] {
  const measured = blocks.filter(({ targets }) => targets.length > 0);
  const named = (measured.length > 0 ? measured : blocks).some((block) => namesIndicators(grid, bottom, block));
  const lacks: Lacking[] = [
    ...(named ? [] : ['indicator' as const]),
    ...(measured.length > 0 ? [] : ['target' as const]),
  ];
  return lacks.length === 0 && words < ENOUGH_WORDS ? ['other'] : lacks;
}

const ENOUGH_WORDS = 3;

function unknownIn(grid: Grid, rows: HeaderRows, ours: ReadonlySet<number>, words: readonly ColumnWord[]): string[] {
  const unknown: string[] = [];
  for (let column = grid.column; column <= lastColumn(grid); column++) {
    if (ours.has(column) || words.some((word) => word.column === column)) continue;
    const heading = headingsOver(grid, rows, column).join(' ');
    if (heading !== '' && heading.length <= 60) unknown.push(heading);
  }
  return unknown;
}

/** By a column of their own, or by codes such as `F101` in the column of the objectives. */
function namesIndicators(grid: Grid, bottom: number, { columns, objectives }: Block): boolean {
  if (columns.indicator !== undefined || columns.indicatorCode !== undefined) return true;
  for (let row = bottom + 1; row <= lastRow(grid); row++)
    for (const { title } of objectives)
      if (title !== null && splitIndicatorText(plainText(grid, row, title)).writtenCode !== '') return true;
  return false;
}
