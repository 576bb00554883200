import type { SheetThere, StandingSheet } from '../worksheet/summarySheets/standingSheet';
import { packed } from './blocks';
import { readSheetsThere } from './readSheetsThere';
import { BYTES_PER_STANDING_CELL, standingCell } from './standingCell';
import type { WorkbookSession } from './workbookSession';

export interface SummarySheets {
  /** All sheets, hidden ones too, in their order. */
  readonly sheets: readonly SheetThere[];
  /** What stands on Piano's own, by id. */
  readonly standing: ReadonlyMap<string, StandingSheet>;
}

/** Where nobody needs to look. */
export const noSheets: SummarySheets = { sheets: [], standing: new Map() };

/** Four round trips, two where no sheet is Piano's; then one more for each 4 MB that do not fit. */
export async function readSummarySheets(
  session: WorkbookSession,
  isAnchor: (name: string) => boolean,
): Promise<SummarySheets> {
  const { sheets } = await readSheetsThere(session);
  const own = sheets.filter(({ names }) => names.some(isAnchor));
  return { sheets, standing: await readStanding(session, own) };
}

/** What stands on some sheets, by id: two round trips, none where there are none. */
export async function readStanding(
  session: WorkbookSession,
  sheets: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, StandingSheet>> {
  const standing = new Map<string, StandingSheet>();
  if (sheets.length === 0) return standing;
  const outlines = sheets.map(({ id }) => {
    const sheet = session.context.workbook.worksheets.getItem(id);
    return { id, sheet, used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount') };
  });
  await session.sync();
  const readings = outlines.map(({ id, sheet, used }) => {
    const [rows, columns] = used.isNullObject
      ? [0, 0]
      : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    return { id, sheet, rows, columns };
  });
  for (const together of packed(readings, ({ rows, columns }) => rows * columns * BYTES_PER_STANDING_CELL)) {
    const ranges = together.map(({ sheet, rows, columns }) =>
      rows === 0 ? null : sheet.getRangeByIndexes(0, 0, rows, columns).load('formulas,values,numberFormat'),
    );
    await session.sync();
    together.forEach(({ id, rows, columns }, index) => {
      standing.set(id, { rows, columns, cell: cellsOf(ranges[index] ?? null) });
    });
  }
  return standing;
}

function cellsOf(range: Excel.Range | null): StandingSheet['cell'] {
  const formulas = (range?.formulas ?? []) as (string | number | boolean)[][];
  const values = (range?.values ?? []) as unknown[][];
  const numberFormats = (range?.numberFormat ?? []) as unknown[][];
  range?.untrack();
  return (row, column) =>
    standingCell(
      formulas[row]?.[column] ?? '',
      values[row]?.[column],
      String(numberFormats[row]?.[column] ?? 'General'),
    );
}
