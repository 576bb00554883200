import type { CellAddress } from '../plan/plan';

/** `A` for column 0, `AA` for column 26. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** `K5` for row 4, column 10. */
export const cellAddress = (row: number, column: number): CellAddress => `${columnName(column)}${String(row + 1)}`;
