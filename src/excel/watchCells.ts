import type { CellValue } from '../plan/cell';
import { cellValue } from './cellValue';
import type { WatchedCells } from '../worksheet/watched';
import type { WorkbookSession } from './workbookSession';

/**
 * Asks for some cells with the round trip that is about to write: Excel reads them before it writes.
 * @returns after that round trip, whether they held what was expected
 */
export function watchCells({ context }: WorkbookSession, expected: readonly WatchedCells[]): () => boolean {
  const ranges = expected.map(({ sheet, row, column, values }) =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, values.length, 1).load('values'),
  );
  return () =>
    expected.every(({ values }, index) => {
      const now: unknown[][] = ranges[index]?.values ?? [];
      return values.every((value, row) => same(value, cellValue(now[row]?.[0])));
    });
}

const same = (a: CellValue, b: CellValue): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** One round trip: whether some cells still hold what was read from them. */
export async function areAsRead(session: WorkbookSession, cells: readonly WatchedCells[]): Promise<boolean> {
  if (cells.length === 0) return true;
  const isAsRead = watchCells(session, cells);
  await session.sync();
  return isAsRead();
}
