/** One number for a cell anywhere in the workbook: safe up to half a million sheets. */
export function cellKey(sheet: number, row: number, column: number): number {
  return (sheet * 1_048_576 + row) * 16_384 + column;
}

export function keySheet(key: number): number {
  return Math.floor(key / 17_179_869_184);
}

export function keyRow(key: number): number {
  return Math.floor(key / 16_384) % 1_048_576;
}

export function keyColumn(key: number): number {
  return key % 16_384;
}
