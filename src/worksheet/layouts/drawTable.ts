import { asText, type CellFormat, type Change } from '../change';
import { palette } from '../palette';
import { rowHeight } from './rowHeight';

/** A cell of a table Piano draws. */
export const cellFormat: CellFormat = { fontSize: 10, wrapText: true, vertical: 'Top', border: palette.line };

/** One row of headings, in the look of every table Piano draws. */
export function drawHeadings(sheet: string, row: number, column: number, headings: readonly string[]): Change[] {
  const format: CellFormat = {
    ...cellFormat,
    bold: true,
    fontColor: palette.headerText,
    fill: palette.headerFill,
    horizontal: 'Center',
    vertical: 'Center',
  };
  const contents = [headings.map((heading) => (heading === '' ? null : asText(heading)))];
  return [
    { kind: 'format', sheet, row, column, rows: 1, columns: headings.length, format },
    { kind: 'contents', sheet, row, column, contents },
  ];
}

/** Heights for rows of texts that wrap. */
export function drawHeights(
  sheet: string,
  row: number,
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): Change[] {
  return rows.map((texts, index) => ({ kind: 'rowHeight', sheet, row: row + index, points: rowHeight(texts, widths) }));
}
