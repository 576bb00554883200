import type { Area } from '../../xlsx/content';
import { contains, type HostSheet, type Selection } from '../../host/model/sheet';

export function mergeAt({ merges }: HostSheet, row: number, column: number): Area | null {
  return merges.find((area) => contains(area, row, column)) ?? null;
}

/** A merged area is selected as a whole, and its first cell is the active one. */
export function selectionAt(sheet: HostSheet, row: number, column: number): Selection {
  const area = mergeAt(sheet, row, column) ?? { row, column, rows: 1, columns: 1 };
  return { area, row: area.row, column: area.column };
}
