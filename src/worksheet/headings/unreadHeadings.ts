import { lastColumn, plainText, type Grid } from '../grid';
import { headingsOver } from './headerRows';
import type { Headings } from './headings';
import { normaliseHeading, readHeading } from './readHeading';
import { isNotNeeded } from './vocabulary';

export interface UnreadHeading {
  readonly column: number;
  readonly heading: string;
}

/** Columns with a heading and contents that no one reads, but for those a plan may well have beside it. */
export function unreadHeadings(
  grid: Grid,
  headings: Headings,
  end: number,
  ours: ReadonlySet<number>,
): UnreadHeading[] {
  const read = columnsRead(headings);
  const hasResults = headings.blocks.some(({ columns }) => columns.actual !== undefined);
  const unread: UnreadHeading[] = [];
  for (let column = grid.column; column <= lastColumn(grid); column++) {
    const [heading = '', ...groups] = headingsOver(grid, headings, column);
    if (heading === '' || read.has(column) || ours.has(column) || isNotNeeded(normaliseHeading(heading))) continue;
    if (
      !isOfAnotherYear([heading, ...groups.map((group) => `${heading} ${group}`)], headings.year, hasResults) &&
      holdsText(grid, headings.bottom, end, column)
    )
      unread.push({ column, heading: heading.replace(/\s+/g, ' ') });
  }
  return unread;
}

export function columnsRead({ blocks, shared }: Pick<Headings, 'blocks' | 'shared'>): ReadonlySet<number> {
  const columns = blocks.flatMap((block) => [
    ...Object.values(block.columns),
    ...block.objectives.flatMap(({ code, title }) => [code, title]),
    ...block.targets.map(({ column }) => column),
    ...block.otherTargets.map(({ column }) => column),
    ...block.otherActuals,
  ]);
  return new Set([...columns, ...Object.values(shared)].filter((column) => column !== null));
}

/** Results of an earlier year, and those of later ones where the plan's own are there. */
function isOfAnotherYear(headings: readonly string[], planYear: number, hasResults: boolean): boolean {
  return headings.some((heading) => {
    const word = readHeading(heading);
    const year = word?.kind === 'result' ? Number(word.when.slice(0, 4)) : 0;
    return year > 0 && (year < planYear || (year > planYear && hasResults));
  });
}

function holdsText(grid: Grid, bottom: number, end: number, column: number): boolean {
  for (let row = bottom + 1; row < end; row++) if (plainText(grid, row, column) !== '') return true;
  return false;
}
