import type { Area } from '../../xlsx/content';
import type { HostSheet } from './sheet';

/** The rectangle Excel calls used: cells with content and, unless `valuesOnly`, cells with a look of their own. Null for a blank sheet. */
export function usedArea(sheet: HostSheet, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const row of sheet.rows()) {
    for (const column of sheet.columnsOf(row)) {
      if (row >= top && row <= bottom && column >= left && column <= right) continue;
      if (!isUsed(sheet, row, column, valuesOnly)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function isUsed(sheet: HostSheet, row: number, column: number, valuesOnly: boolean): boolean {
  const { value, formula } = sheet.content(row, column);
  if (value !== null || formula !== null) return true;
  if (valuesOnly) return false;
  const { base, change } = sheet.look(row, column);
  return base !== 0 || change !== null;
}
