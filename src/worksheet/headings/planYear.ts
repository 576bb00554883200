import { lastRow, plainText, type Grid } from '../grid';
import { titleYear } from '../titleYear';
import type { ColumnWord } from './columnWords';
import type { HeaderRows } from './headerRows';

export interface YearOptions {
  /** The plan year asked for; null leaves it to the headings: the first of their years. */
  readonly year: number | null;
  /** The plan year where no heading has one. */
  readonly otherwise: number;
}

export interface PlanYear {
  readonly year: number;
  /** All years that have targets. */
  readonly years: readonly number[];
  /** Some heading, or a column *Anno*, says the year of the targets. */
  readonly isDated: boolean;
  /** Several years have targets, not simply one after the other, and nothing says which of them counts. */
  readonly isDoubtful: boolean;
  /** A column *Anno* that says the year of each row's target. */
  readonly column: number | null;
}

/** The year whose targets count: the one asked for, else the title's where it has targets, else the first. */
export function planYear(grid: Grid, rows: HeaderRows, words: readonly ColumnWord[], options: YearOptions): PlanYear {
  const written = words.flatMap(({ word }) => (word.kind === 'target' ? (word.year ?? []) : []));
  const column = written.length > 0 ? null : yearColumn(grid, rows, words);
  const found = column === null ? written : yearsIn(grid, rows, column);
  if (found.length === 0) {
    const year = options.year ?? options.otherwise;
    return { year, years: [year], isDated: false, isDoubtful: false, column: null };
  }
  // A target without a year beside those of later years is the plan's: *Target, Target 2018, Target 2019*.
  const hasUndated = column === null && words.some(({ word }) => word.kind === 'target' && word.year === null);
  const titled = titleYear(grid, rows.top - 1);
  const said = options.year ?? (titled !== null && found.includes(titled) ? titled : null);
  const year = said ?? (hasUndated ? Math.min(options.otherwise, ...found) : Math.min(...found));
  const years = [...new Set(hasUndated ? [year, ...found] : found)].sort((a, b) => a - b);
  const isDoubtful = said === null && !hasUndated && years.length > 1 && !isPlain(words, found, column);
  return { year, years, isDated: true, isDoubtful, column };
}

/** A plan of several years as it is drawn up: first year first, and no results of a later one yet. */
function isPlain(words: readonly ColumnWord[], years: readonly number[], column: number | null): boolean {
  const isAscending = years.every((year, index) => index === 0 || year >= (years[index - 1] ?? year));
  const first = Math.min(...years);
  const isLater = ({ word }: ColumnWord): boolean => word.kind === 'result' && Number(word.when.slice(0, 4)) > first;
  return column === null && isAscending && !words.some(isLater);
}

/** *Anno* beside a target without a year: not the baseline's, where there is none or it stands elsewhere. */
function yearColumn(grid: Grid, rows: HeaderRows, words: readonly ColumnWord[]): number | null {
  const anno = words.filter(({ word }) => word.kind === 'field' && word.field === 'baselineYear');
  const [only, ...more] = anno;
  const targets = words.filter(({ word }) => word.kind === 'target');
  if (only === undefined || more.length > 0 || targets.length !== 1 || /base|stato|rifer|rilev/i.test(only.heading))
    return null;
  const beside = (column: number): boolean => Math.abs(column - only.column) === 1;
  const baselines = words.filter(({ word }) => word.kind === 'field' && word.field === 'baseline');
  const isTargets =
    baselines.length === 0 ||
    (targets.some(({ column }) => beside(column)) && !baselines.some(({ column }) => beside(column)));
  return isTargets && yearsIn(grid, rows, only.column).length > 0 ? only.column : null;
}

function yearsIn(grid: Grid, { bottom }: HeaderRows, column: number): number[] {
  const years = new Set<number>();
  for (let row = bottom + 1; row <= lastRow(grid); row++) {
    const text = plainText(grid, row, column);
    if (/^20\d\d$/.test(text)) years.add(Number(text));
  }
  return [...years];
}
