import type { Bars, SeriesPoints } from '../../xlsx/chart';
import type { FileValue } from '../../xlsx/content';
import { readAddress } from './address';
import type { HostSheet } from './sheet';

/** What the cells of a chart's series hold. A text counts as 0 where figures are meant, as in Excel; an empty cell is no point. */
export function chartPoints(sheets: readonly HostSheet[], { series }: Bars): readonly SeriesPoints[] {
  return series.map(({ values, categories }) => ({
    values: cellsOf(sheets, values).map((value) => (typeof value === 'number' ? value : value === null ? null : 0)),
    categories: categories === null ? [] : cellsOf(sheets, categories).map(printCategory),
  }));
}

/** Row by row; nothing where the reference is broken, or is no rectangle. */
function cellsOf(sheets: readonly HostSheet[], reference: string): readonly FileValue[] {
  const address = readAddress(reference);
  const sheet = sheets.find(({ name }) => name.toLowerCase() === address?.sheet?.toLowerCase());
  if (!address || !sheet) return [];
  const { row, column, rows, columns } = address.area;
  return Array.from({ length: rows * columns }, (_, index) => {
    const [down, right] = [Math.floor(index / columns), index % columns];
    return sheet.content(row + down, column + right).value;
  });
}

function printCategory(value: FileValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
