import type { CellEdit, SheetEdits, StyleChange } from '../../xlsx/content';
import { isSameValue } from '../calculation/recalculation';
import { chartPoints } from './chartPoints';
import type { CellContent, HostSheet } from './sheet';

/**
 * What to change in the file. A formula's edit carries the value it has now; one that was only calculated is an edit too.
 * @param withCharts of all sheets, or of those whose charts somebody asked for: the others have not even been read
 */
export function collectEdits(
  sheets: readonly HostSheet[],
  withCharts: 'all' | 'known' = 'known',
): Map<number, SheetEdits> {
  const edits = new Map<number, SheetEdits>();
  for (const sheet of sheets) {
    const cells = editedCells(sheet);
    const { widths: columnWidths, lineEdits, settings } = sheet;
    const { edits: validations } = sheet.validations;
    const charts =
      withCharts === 'all' || sheet.knowsCharts ? sheet.charts.edits((bars) => chartPoints(sheets, bars)) : null;
    const around = {
      ...(charts && { charts }),
      ...lineEdits,
      ...settings,
      ...(validations && { validations }),
      ...sheet.rules.edits,
    };
    const isEdited = cells.size + columnWidths.size + Object.keys(around).length > 0;
    const edit = { cells, columnWidths, ...around };
    if (isEdited) edits.set(sheet.index, edit);
  }
  return edits;
}

const NO_CHANGE: StyleChange = {};

/** What was changed and changed back is no edit. */
function editedCells(sheet: HostSheet): Map<number, Map<number, CellEdit>> {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const [row, cells] of sheet.edited) {
    const edits = new Map<number, CellEdit>();
    for (const [column, { content, look }] of cells) {
      const isWritten = content !== null && !isInFile(sheet, row, column, content);
      const isRestyled = look !== null && (look.change !== null || look.base !== sheet.fileStyle(row, column));
      if (!isWritten && !isRestyled) continue;
      const style = isRestyled ? { base: look.base, change: look.change ?? NO_CHANGE } : null;
      edits.set(column, { ...(isWritten && { content }), ...(style && { style }) });
    }
    if (edits.size > 0) rows.set(row, edits);
  }
  return rows;
}

function isInFile({ file }: HostSheet, row: number, column: number, { value, formula }: CellContent): boolean {
  const cell = file.cells.get(row)?.get(column);
  return formula === (cell?.formula ?? null) && isSameValue(value, cell?.value ?? null);
}
