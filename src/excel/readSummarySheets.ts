import type { SheetThere, StandingCell, StandingSheet } from '../worksheet/summarySheets/standingSheet';
import { packed } from './blocks';
import type { WorkbookSession } from './workbookSession';

export interface SummarySheets {
  /** All sheets, hidden ones too, in their order. */
  readonly sheets: readonly SheetThere[];
  /** What stands on Piano's own, by id. */
  readonly standing: ReadonlyMap<string, StandingSheet>;
}

/** Bytes of a cell's formula, value and number format in an answer, on the generous side. */
const BYTES_PER_CELL = 300;

/** Three round trips, two where no sheet is Piano's; then one more for each 4 MB that do not fit. */
export async function readSummarySheets(
  session: WorkbookSession,
  isAnchor: (name: string) => boolean,
): Promise<SummarySheets> {
  const { worksheets } = session.context.workbook;
  worksheets.load('items/name,items/id');
  await session.sync();
  const outlines = worksheets.items.map((sheet) => {
    sheet.protection.load('protected');
    sheet.names.load('items/name');
    return { sheet, used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount') };
  });
  await session.sync();
  const own = outlines.filter(({ sheet }) => sheet.names.items.some(({ name }) => isAnchor(name)));
  const standing = new Map<string, StandingSheet>();
  const readings = own.map(({ sheet, used }) => {
    const [rows, columns] = used.isNullObject
      ? [0, 0]
      : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    return { sheet, rows, columns };
  });
  for (const together of packed(readings, ({ rows, columns }) => rows * columns * BYTES_PER_CELL)) {
    const ranges = together.map(({ sheet, rows, columns }) =>
      rows === 0 ? null : sheet.getRangeByIndexes(0, 0, rows, columns).load('formulas,values,numberFormat'),
    );
    await session.sync();
    together.forEach(({ sheet, rows, columns }, index) => {
      standing.set(sheet.id, { rows, columns, cell: cellsOf(ranges[index] ?? null) });
    });
  }
  return {
    sheets: outlines.map(({ sheet }) => ({
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      names: sheet.names.items.map(({ name }) => name.toLowerCase()),
    })),
    standing,
  };
}

function cellsOf(range: Excel.Range | null): StandingSheet['cell'] {
  const formulas = (range?.formulas ?? []) as (string | number | boolean)[][];
  const values = (range?.values ?? []) as unknown[][];
  const numberFormats = (range?.numberFormat ?? []) as unknown[][];
  range?.untrack();
  return (row, column): StandingCell => {
    const content = formulas[row]?.[column] ?? '';
    const isFormula = typeof content === 'string' && content.startsWith('=') && content !== values[row]?.[column];
    return { content, isFormula, numberFormat: String(numberFormats[row]?.[column] ?? 'General') };
  };
}
