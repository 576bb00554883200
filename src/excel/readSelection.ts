import type { WorkbookSession } from './workbookSession';

/** A cell of a sheet, by the sheet's id; row and column from 0. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The active cell: one round trip. */
export async function readSelection(session: WorkbookSession): Promise<SelectedCell> {
  const { workbook } = session.context;
  const sheet = workbook.worksheets.getActiveWorksheet().load('id');
  const cell = workbook.getActiveCell().load('rowIndex,columnIndex');
  await session.sync();
  return { sheet: sheet.id, row: cell.rowIndex, column: cell.columnIndex };
}
