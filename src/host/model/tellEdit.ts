import type { Block } from './block';

/** Does what is done to the contents of a block, then tells of it: once, whatever the number of cells. */
export function tellingOfEdit(block: Block, edit: () => void): void {
  const { workbook, sheet, area } = block;
  if (!workbook.onHappening) return edit();
  const isCell = area.rows === 1 && area.columns === 1;
  const before = isCell ? workbook.value(sheet, area.row, area.column) : null;
  edit();
  const cell = isCell ? { before, after: workbook.value(sheet, area.row, area.column) } : null;
  workbook.onHappening({ kind: 'changed', sheet, area: { ...area }, changeType: 'RangeEdited', cell });
}
