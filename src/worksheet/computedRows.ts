import type { ComputedColumns } from './computedColumns';
import { lastRow, plainText, type Grid } from './grid';
import type { Headings } from './headings/headings';
import type { PlacedIndicator } from './layouts/readSheet';

/**
 * The row of each indicator in Piano's columns. Where a row of the plan holds several, Piano keeps a list of its own: an
 * indicator finds its line again by its code, since a result may have been typed there; new ones go below the last.
 */
export function computedRows(
  grid: Grid,
  { bottom }: Headings,
  computed: ComputedColumns,
  indicators: readonly PlacedIndicator[],
): number[] {
  const { code } = computed;
  if (code === null) return indicators.map(({ row }) => row);
  if (!computed.existing) return indicators.map((_, index) => bottom + 1 + index);
  const lines = linesByCode(grid, computed.row, code);
  let next = lines.end;
  return indicators.map(({ indicator }) => lines.byCode.get(lineCode(indicator))?.shift() ?? next++);
}

/** What stands in the code column of an indicator's line. */
export const lineCode = ({ writtenCode, name }: { readonly writtenCode: string; readonly name: string }): string =>
  writtenCode === '' ? name : writtenCode;

function linesByCode(grid: Grid, header: number, column: number): { byCode: Map<string, number[]>; end: number } {
  const byCode = new Map<string, number[]>();
  let end = header + 1;
  for (let row = header + 1; row <= lastRow(grid); row++) {
    const code = plainText(grid, row, column);
    if (code === '') continue;
    byCode.set(code, [...(byCode.get(code) ?? []), row]);
    end = row + 1;
  }
  return { byCode, end };
}
