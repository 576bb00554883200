import { isCellError } from '../../plan/cell';
import { columnName } from '../address';
import type { PlanPlace } from '../findPlan';
import { printText } from '../formula/printFormula';
import { lastRow, valueAt, type Grid } from '../grid';
import { spanOf } from '../span';
import { onSheet } from './sheetReference';

/** Finds rows of the plan's sheet again by what stands on them. */
export interface RowFinder {
  /** A column over all the rows that may ever hold something of the plan. */
  readonly range: (column: number) => string;
  /** An expression for the row on which a cell now stands, by its text; held to its place where that says too little. */
  readonly rowOf: (row: number, column: number, nameColumn: number | null) => string;
  /** The same for a line of Piano's own list. */
  readonly lineOf: (text: string, column: number, line: number) => string;
}

export function rowFinder({ grid, computed, rows }: PlanPlace): RowFinder {
  const bottom = Math.max(lastRow(grid), spanOf([...rows, ...computed.lines.map(({ row }) => row)]).last) + 1;
  const firstRows = new Map<number, Map<string, number[]>>();
  const range = (column: number): string =>
    onSheet(grid.sheet, `$${columnName(column)}$1:$${columnName(column)}$${String(bottom)}`);
  return { range, rowOf, lineOf };

  function rowOf(row: number, column: number, nameColumn: number | null): string {
    const written = valueAt(grid, row, column);
    if (typeof written === 'number' || typeof written === 'string')
      if (rowsWith(written, column).length === 1 && canBeMatched(written))
        return `MATCH(${typeof written === 'number' ? String(written) : printText(written)},${range(column)},0)`;
    return byPlace(row, nameColumn === null ? [column] : [column, nameColumn]);
  }

  function lineOf(text: string, column: number, line: number): string {
    const isNew = computed.missing.includes('code');
    const standing = isNew ? 1 : rowsWith(text, column).length;
    return standing <= 1 && canBeMatched(text) ? `MATCH(${printText(text)},${range(column)},0)` : String(line + 1);
  }

  /**
   * Two indicators with one code, none at all, or one Excel would take for a pattern: the row it stands on, as long as
   * the indicator is still there. A plan that was sorted since then shows an error rather than another indicator.
   */
  function byPlace(row: number, columns: readonly number[]): string {
    const checks = columns.flatMap((column) => {
      const value = valueAt(grid, row, column);
      if (value === null || isCellError(value)) return [];
      const held = `INDEX(${range(column)},${String(row + 1)})`;
      return [typeof value === 'string' ? `EXACT(${held},${printText(value)})` : `${held}=${String(value)}`];
    });
    if (checks.length === 0) return String(row + 1);
    return `IF(AND(${checks.join(',')}),${String(row + 1)},"")`;
  }

  /** Excel's MATCH takes no notice of case. */
  function rowsWith(written: string | number, column: number): number[] {
    const known = firstRows.get(column) ?? rowsByText(grid, column);
    firstRows.set(column, known);
    return known.get(textKey(written)) ?? [];
  }
}

/** MATCH reads `*`, `?` and `~` as patterns and takes no longer text. */
export const canBeMatched = (written: string | number): boolean =>
  typeof written === 'number' || (written.length <= 255 && !/[*?~]/.test(written));

const textKey = (written: string | number): string => `${typeof written} ${String(written).toLowerCase()}`;

function rowsByText(grid: Grid, column: number): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = grid.row; row <= lastRow(grid); row++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const key = textKey(value);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}
