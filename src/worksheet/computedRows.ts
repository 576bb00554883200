import type { ComputedColumns } from './computedColumns';
import { lastRow, plainText, valueAt, type Grid } from './grid';
import type { Headings } from './headings/headings';
import type { PlacedIndicator } from './layouts/readSheet';
import { statusSaid } from './sheetWords';

/** An indicator's line in Piano's columns. */
export interface ComputedLine {
  /** Where its line is, or will go. */
  readonly row: number;
  /** Where its result stands in Piano's column today; null where another's stands on its row, or the list has no line of it. */
  readonly resultRow: number | null;
}

export interface ComputedLines {
  readonly lines: readonly ComputedLine[];
  /**
   * Lines of indicators that are no longer in the plan, where somebody may have typed a result. Another text in the column
   * of codes is people's.
   */
  readonly orphans: readonly number[];
  /** Rows where Piano wrote beside an indicator that is no longer there. */
  readonly stale: readonly number[];
}

/** What Piano alone writes in a line: of an indicator that is gone, what was typed and its code may stay. */
export const derivedFields = ['reading', 'degree', 'status', 'findings', 'uncapped', 'share'] as const;

/**
 * Each indicator's line: its own row, or, where a row of the plan holds several, a line of a list. Beside typed results
 * stands the code of the indicator they belong to: a plan sorted without Piano's columns finds them again.
 */
export function computedLines(
  grid: Grid,
  headings: Headings,
  computed: ComputedColumns,
  indicators: readonly PlacedIndicator[],
  gone: readonly string[],
): ComputedLines {
  const matched = matchedLines(grid, headings, computed, indicators);
  const taken = new Set(matched.lines.map(({ row }) => row));
  const { code } = computed;
  const isOurs = (row: number): boolean =>
    taken.has(row) ||
    isLine(grid, row, computed.columns.status) ||
    (code !== null && gone.includes(plainText(grid, row, code)));
  const stale: number[] = [];
  if (!computed.missing.includes('status'))
    for (let row = computed.row + 1; row <= lastRow(grid); row++)
      if (!taken.has(row) && isLine(grid, row, computed.columns.status)) stale.push(row);
  return { ...matched, orphans: matched.orphans.filter(isOurs), stale };
}

/** A line is known by its status: a sum or a note somebody put below Piano's columns is theirs. */
export const isLine = (grid: Grid, row: number, status: number): boolean =>
  statusSaid(valueAt(grid, row, status)) !== null;

function matchedLines(
  grid: Grid,
  { bottom, layout }: Headings,
  { code, row: header, missing }: ComputedColumns,
  indicators: readonly PlacedIndicator[],
): Omit<ComputedLines, 'stale'> {
  const isList = layout === 'sideBySide';
  if (code === null || missing.includes('code')) {
    const rows = indicators.map(({ row }, index) => (isList ? bottom + 1 + index : row));
    return { lines: rows.map((row) => ({ row, resultRow: row })), orphans: [] };
  }
  const standing = linesByKey(grid, header, code);
  // A row that bears its own key is its own line, whatever else bears it: a row copied above must not push results down.
  const ownRows = new Set(
    indicators.flatMap(({ indicator, row }) =>
      !isList && row > header && plainText(grid, row, code) === lineKey(indicator) ? [row] : [],
    ),
  );
  for (const [key, rows] of standing.byKey)
    standing.byKey.set(
      key,
      rows.filter((row) => !ownRows.has(row)),
    );
  const matched = indicators.map(({ indicator, row }) =>
    ownRows.has(row) ? row : (standing.byKey.get(lineKey(indicator))?.shift() ?? null),
  );
  const left = new Set([...standing.byKey.values()].flat());
  // A new key on the row of one that is gone: the indicator was renamed.
  indicators.forEach(({ row }, index) => {
    if (!isList && matched[index] === null && left.delete(row)) matched[index] = row;
    // Nobody's line yet: what somebody typed there already is the new indicator's.
    if (!isList && matched[index] === null && plainText(grid, row, code) === '') matched[index] = row;
  });
  let next = standing.end;
  const lines = indicators.map(({ row }, index): ComputedLine => {
    const resultRow = matched[index] ?? null;
    return { row: isList ? (resultRow ?? next++) : row, resultRow };
  });
  return { lines, orphans: [...left] };
}

/** What stands in the code column of an indicator's line. */
export const lineKey = ({ writtenCode, name }: { readonly writtenCode: string; readonly name: string }): string =>
  (writtenCode === '' ? name : writtenCode).trim();

/** The rows in which each code stands in Piano's column of codes, and the first below them. */
export function linesByKey(grid: Grid, header: number, column: number): { byKey: Map<string, number[]>; end: number } {
  const byKey = new Map<string, number[]>();
  let end = header + 1;
  for (let row = header + 1; row <= lastRow(grid); row++) {
    const key = plainText(grid, row, column);
    if (key === '') continue;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
    end = row + 1;
  }
  return { byKey, end };
}
