import type { WrittenCell } from '../plan/cell';
import type { Block } from './blocks';
import { cellValue } from './cellValue';
import type { WorkbookSession } from './workbookSession';

/** What stands in some small blocks of a sheet, and how Excel shows it: one round trip. */
export async function readCells(
  session: WorkbookSession,
  sheet: string,
  blocks: readonly Block[],
): Promise<WrittenCell[][][]> {
  const worksheet = session.context.workbook.worksheets.getItem(sheet);
  const ranges = blocks.map(({ row, column, rows, columns }) =>
    worksheet.getRangeByIndexes(row, column, rows, columns).load('values,numberFormat,text'),
  );
  await session.sync();
  return ranges.map(({ values, numberFormat, text }) =>
    (values as unknown[][]).map((line, row) =>
      line.map((content, column): WrittenCell => {
        const value = cellValue(content);
        const shown = typeof value === 'string' ? value : String(text[row]?.[column] ?? '');
        const format = (numberFormat as unknown[][])[row]?.[column];
        return { value, text: value === null ? '' : shown, numberFormat: value === null ? 'General' : String(format) };
      }),
    ),
  );
}
