import type { Area, Content } from '../worksheet/change';
import { packed } from './blocks';
import type { WorkbookSession } from './workbookSession';

/** Bytes of a formula in an answer, on the generous side. */
const BYTES_PER_CELL = 700;

/** What stands in some blocks, as Excel's `formulas` gives it: one round trip, then one more for each 4 MB that do not fit. */
export async function readContents(
  session: WorkbookSession,
  blocks: readonly (Area & { readonly sheet: string })[],
): Promise<Content[][][]> {
  const contents: Content[][][] = [];
  for (const together of packed(blocks, ({ rows, columns }) => rows * columns * BYTES_PER_CELL)) {
    const ranges = together.map(({ sheet, row, column, rows, columns }) =>
      session.context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).load('formulas'),
    );
    await session.sync();
    contents.push(...ranges.map(({ formulas }) => formulas as Content[][]));
    for (const range of ranges) range.untrack();
  }
  return contents;
}
