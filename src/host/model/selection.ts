import type { Area, Shift } from '../../xlsx/content';
import { moveArea } from '../../xlsx/shift/shift';
import type { Selection } from './sheet';

export function isSameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** What is selected moves with its cells, and stays where it is when all of them are deleted. */
export function movedSelection(selection: Selection, shift: Shift): Selection {
  const area = moveArea(selection.area, shift);
  return area ? { area, row: area.row, column: area.column } : selection;
}
