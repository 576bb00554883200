import type { Area, BarBound, ConditionalRule, FileValue } from '../../xlsx/content';
import type { HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

type Bar = NonNullable<ConditionalRule['fileBar']>;

/** How long a data bar is in a cell, 0 to 1; null for what is no number, or where a bound can't be told here. */
export function barShare(
  workbook: HostWorkbook,
  sheet: HostSheet,
  areas: readonly Area[],
  { low, high }: Bar,
  value: FileValue,
): number | null {
  if (typeof value !== 'number') return null;
  const numbers = [low, high].every(({ type }) => type === 'num') ? [] : numbersIn(workbook, sheet, areas);
  const [from, to] = [boundAt(low, numbers), boundAt(high, numbers)];
  if (from === null || to === null) return null;
  if (to <= from) return value >= to ? 1 : 0;
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** ST_CfvoType, ECMA-376 part 1, 18.18.12. */
function boundAt({ type, value }: BarBound, numbers: readonly number[]): number | null {
  const said = value === null || value.trim() === '' ? NaN : Number(value);
  const [least, most] = numbers.reduce(([a, b], each) => [Math.min(a, each), Math.max(b, each)], [Infinity, -Infinity]);
  if (type === 'min') return least;
  if (type === 'max') return most;
  if (type === 'num') return Number.isNaN(said) ? null : said;
  return type === 'percent' && !Number.isNaN(said) ? least + ((most - least) * said) / 100 : null;
}

function numbersIn(workbook: HostWorkbook, sheet: HostSheet, areas: readonly Area[]): number[] {
  return areas.flatMap(({ row, column, rows, columns }) =>
    [...new Set(sheet.rows())]
      .filter((each) => each >= row && each < row + rows)
      .flatMap((each) =>
        [...new Set(sheet.columnsOf(each))]
          .filter((across) => across >= column && across < column + columns)
          .map((across) => workbook.value(sheet, each, across)),
      )
      .filter((found) => typeof found === 'number'),
  );
}
