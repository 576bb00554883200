/** A column of results whose heading says when: `YYYYMMDD`, year `0000` where none is written. */
export interface DatedColumn {
  readonly column: number;
  readonly when: string;
}

export interface PlacedResults {
  readonly actual: number | null;
  readonly otherActuals: readonly number[];
  readonly baseline: { readonly column: number; readonly year: number | null } | null;
}

/**
 * An undated column of results counts, else the latest of the plan's year. Results of a year before it are where things
 * stood; those of later years belong to later targets.
 */
export function placeResults(
  undated: readonly number[],
  dated: readonly DatedColumn[],
  baseline: { readonly column: number; readonly year: number | null } | null,
  planYear: number,
): PlacedResults {
  const isLater = ({ when }: DatedColumn): boolean => Number(when.slice(0, 4)) > planYear;
  const isPast = ({ when }: DatedColumn): boolean => !when.startsWith('0000') && Number(when.slice(0, 4)) < planYear;
  const sorted = [...dated].sort((a, b) => (a.when < b.when ? -1 : 1));
  const past = sorted.filter(isPast).at(-1);
  const ofThePlan = sorted.filter((column) => !isPast(column) && !isLater(column)).reverse();
  const [actual, ...otherActuals] = [...undated, ...ofThePlan.map(({ column }) => column)];
  return {
    actual: actual ?? null,
    otherActuals,
    baseline: baseline ?? (past === undefined ? null : { column: past.column, year: Number(past.when.slice(0, 4)) }),
  };
}
