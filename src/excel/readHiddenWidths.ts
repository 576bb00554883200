import { POINTS_PER_CHARACTER } from './columnWidth';
import type { WorkbookSession } from './workbookSession';

/**
 * Widths, in characters, of columns that are hidden: Excel tells them only while they are shown, as they are here for as long as
 * one batch takes. Those as wide as the sheet's others have none.
 */
export async function readHiddenWidths(
  session: WorkbookSession,
  sheet: string,
  columns: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const worksheet = session.context.workbook.worksheets.getItem(sheet);
  const cells = columns.map((column) => ({ column, cell: worksheet.getRangeByIndexes(0, column, 1, 1) }));
  const hide = (areHidden: boolean): void => {
    for (const { cell } of cells) cell.columnHidden = areHidden;
  };
  hide(false);
  const formats = cells.map(({ column, cell }) => ({
    column,
    format: cell.format.load('columnWidth,useStandardWidth'),
  }));
  hide(true);
  try {
    await session.sync();
  } catch (error) {
    // What ran before the error stays.
    hide(true);
    await session.sync();
    throw error;
  }
  const own = formats.filter(({ format }) => !format.useStandardWidth && format.columnWidth > 0);
  return new Map(own.map(({ column, format }) => [column, format.columnWidth / POINTS_PER_CHARACTER]));
}
