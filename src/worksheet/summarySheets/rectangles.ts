import type { Area } from '../change';

/** Cells with the same text gathered into rectangles, in reading order; those without one are in none. */
export function rectangles(texts: readonly (readonly (string | undefined)[])[]): (Area & { readonly text: string })[] {
  const taken = texts.map((line) => line.map(() => false));
  const is = (row: number, column: number, text: string): boolean =>
    texts[row]?.[column] === text && taken[row]?.[column] === false;
  const found: (Area & { text: string })[] = [];
  texts.forEach((line, row) => {
    line.forEach((text, column) => {
      if (text === undefined || !is(row, column, text)) return;
      let columns = 1;
      while (is(row, column + columns, text)) columns++;
      let rows = 1;
      while (isWholeLine(row + rows, column, columns, text)) rows++;
      for (let down = row; down < row + rows; down++) taken[down]?.fill(true, column, column + columns);
      found.push({ row, column, rows, columns, text });
    });
  });
  return found;

  function isWholeLine(row: number, column: number, columns: number, text: string): boolean {
    for (let offset = 0; offset < columns; offset++) if (!is(row, column + offset, text)) return false;
    return true;
  }
}
