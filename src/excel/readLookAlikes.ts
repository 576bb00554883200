import type { PossibleCopy } from '../worksheet/copiedLooks';
import type { WorkbookSession } from './workbookSession';

/** Those of some cells that are coloured in one of the ways they may be: one round trip, none for no cells. */
export async function readLookAlikes(
  session: WorkbookSession,
  cells: readonly PossibleCopy[],
): Promise<readonly PossibleCopy[]> {
  const formats = cells.map(({ sheet, row, column }) => {
    const { format } = session.context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    return { fill: format.fill.load('color'), font: format.font.load('color') };
  });
  if (cells.length > 0) await session.sync();
  return cells.filter(({ looks }, index) =>
    looks.some(
      ({ fill, fontColor }) => formats[index]?.fill.color === fill && formats[index]?.font.color === fontColor,
    ),
  );
}
