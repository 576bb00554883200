import { lastColumn, lastRow, plainText, type Grid } from './grid';

const ROWS_OF_TITLES = 20;

/** The year of the title above a plan (`Piano della performance 2017`), else of the sheet's name. Null when neither has one; `last` is the last row of titles. */
export function titleYear(grid: Grid, last = grid.row + ROWS_OF_TITLES): number | null {
  for (let row = grid.row; row <= Math.min(lastRow(grid), last, grid.row + ROWS_OF_TITLES); row++)
    for (let column = grid.column; column <= lastColumn(grid); column++) {
      const text = plainText(grid, row, column);
      const year = /piano|performance|obiettivi|anno/i.test(text) && text.length < 200 ? yearIn(text) : null;
      if (year !== null) return year;
    }
  return yearIn(grid.sheet);
}

/** Of a span of years, `2017-2019`, the first. */
function yearIn(text: string): number | null {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}
