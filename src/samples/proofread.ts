import type { FileCell, FileWorkbook } from '../xlsx/content';
import { printItalian } from './printItalian';
import type { SampleSheet } from './sampleSheet';

/** Throws at the first cell whose text, as an Italian Excel shows it, is not what it must show. */
export function proofread(workbook: FileWorkbook, sheet: SampleSheet): void {
  for (const { row, column, shows, value } of sheet.cells) {
    const cell = workbook.sheets[0]?.cells.get(row)?.get(column);
    const place = `row ${row + 1}, column ${column + 1}`;
    if (shows === null) {
      if ((cell?.value ?? null) !== value)
        throw new Error(`${place}: the result is ${String(cell?.value ?? null)}, not ${String(value)}`);
      continue;
    }
    const shown = shownText(cell, workbook);
    if (shown !== shows) throw new Error(`${place}: "${shown}" stands for "${shows}"`);
  }
}

/** What a cell shows in an Italian Excel; throws for a number format that the samples don't use. */
export function shownText(cell: FileCell | undefined, workbook: FileWorkbook): string {
  const value = cell?.value ?? null;
  if (value === null || cell === undefined) return '';
  if (typeof value === 'number') return printItalian(value, workbook.style(cell.style).numberFormat);
  if (typeof value === 'string') return value;
  throw new Error('The samples hold only numbers and text');
}
