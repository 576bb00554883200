import type { CellValue } from '../../src/plan/cell';
import type { Grid } from '../../src/worksheet/grid';

/** A sheet as a table; texts that look like numbers stay texts. */
export function gridOf(rows: readonly (readonly CellValue[])[], { sheet = 'Piano', row = 0, column = 0 } = {}): Grid {
  const width = Math.max(...rows.map((line) => line.length));
  const values = rows.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? null));
  return {
    sheet,
    id: sheet,
    row,
    column,
    values,
    numberFormats: values.map((line) => line.map(() => 'General')),
    isProtected: false,
    isHidden: false,
    names: [],
    free: { column: column + width, of: 'looks' },
    used: { rows: values.length, columns: width },
  };
}

export const shownAsWritten = (): null => null;
