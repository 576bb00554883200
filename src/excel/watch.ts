import type { CellValue } from '../plan/cell';
import type { NamedCell } from '../worksheet/change';
import type { Watched } from '../worksheet/watched';
import { cellValue } from './cellValue';
import type { WorkbookSession } from './workbookSession';

/** After the round trip in which something was asked: whether it is as expected. */
export type IsAsRead = () => boolean;

/** Asks, with the round trip that is about to write, for what must still be as it was read: Excel reads before it writes. */
export function watch({ context }: WorkbookSession, watched: readonly Watched[]): IsAsRead {
  const { worksheets } = context.workbook;
  const checks = watched.map((part): IsAsRead => {
    const sheet = worksheets.getItem(part.sheet);
    if ('extent' in part) {
      const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
      const { row, column, rows, columns } = part.extent;
      return () =>
        used.isNullObject
          ? rows === 0 && columns === 0
          : used.rowIndex === row &&
            used.columnIndex === column &&
            used.rowCount === rows &&
            used.columnCount === columns;
    }
    if ('contents' in part) {
      const { row, column, contents } = part;
      const block = sheet.getRangeByIndexes(row, column, contents.length, contents[0]?.length ?? 0).load('formulas');
      return () => {
        const now: unknown[][] = block.formulas;
        return contents.every((line, down) => line.every((content, right) => content === now[down]?.[right]));
      };
    }
    const { row, column, values } = part;
    const range = sheet.getRangeByIndexes(row, column, values.length, 1).load('values');
    return () => {
      const now: unknown[][] = range.values;
      return values.every((value, index) => same(value, cellValue(now[index]?.[0])));
    };
  });
  return () => checks.every((isAsRead) => isAsRead());
}

const same = (a: CellValue, b: CellValue): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Asks where some named cells are, once they have been named: formulas were made for the places they were expected at. */
export function watchNames(
  { context }: WorkbookSession,
  named: readonly (NamedCell & { readonly sheet: string })[],
): IsAsRead {
  const ranges = named.map(({ sheet, name }) =>
    context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange().load('rowIndex,columnIndex'),
  );
  return () =>
    named.every(({ row, column }, index) => {
      const range = ranges[index];
      return range?.rowIndex === row && range.columnIndex === column;
    });
}

/** One round trip: whether some parts are still as they were read. */
export async function areAsRead(session: WorkbookSession, watched: readonly Watched[]): Promise<boolean> {
  if (watched.length === 0) return true;
  const isAsRead = watch(session, watched);
  await session.sync();
  return isAsRead();
}
