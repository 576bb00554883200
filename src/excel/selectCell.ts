import type { WorkbookSession } from './workbookSession';

/** Turns to a sheet, by name or id, and selects a cell of it: one round trip. */
export async function selectCell(session: WorkbookSession, sheet: string, address: string): Promise<void> {
  const worksheet = session.context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(address).select();
  await session.sync();
}
