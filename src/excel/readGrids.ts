import type { CellValue } from '../plan/cell';
import type { SheetName } from '../worksheet/anchors';
import type { Grid } from '../worksheet/grid';
import { isMade } from '../worksheet/summarySheets/sheetLedger';
import { packed, rowBlocks, type Block } from './blocks';
import { cellValue } from './cellValue';
import type { WorkbookSession } from './workbookSession';

/**
 * One stray cell takes the used part of a sheet to a million rows, or to sixteen thousand columns, which would be
 * gigabytes. Nobody leaves so many rows empty inside a plan, nor gives it so many columns: no more is read, and the grid
 * says how much there is.
 */
const MOST_EMPTY_ROWS = 20_000;
const MOST_COLUMNS = 256;

/** Bytes of a cell's value and number format in an answer, on the generous side. */
const BYTES_PER_CELL = 60;

/**
 * The used part of every visible sheet, the active one first: the plan is mostly there. Hidden sheets are left alone, but
 * those whose names say that they are wanted.
 *
 * Three round trips, two where there is one sheet; then one more for each 4 MB that do not fit. `between` is called after
 * the first, for what somebody else wants to ask on the way.
 */
export async function readGrids(
  session: WorkbookSession,
  between: () => void = () => undefined,
  isWantedHidden: ((names: readonly SheetName[]) => boolean) | null = null,
): Promise<Grid[]> {
  const { worksheets } = session.context.workbook;
  worksheets.load('items/name,items/visibility');
  const active = outline(worksheets.getActiveWorksheet());
  await session.sync();
  between();

  const others = worksheets.items
    .filter(({ name, visibility }) => name !== active.sheet.name && (isWantedHidden || visibility === 'Visible'))
    .map(outline);
  const first = await readCells(session, [active]);
  // Nothing was read of an empty sheet, nor of one Piano made: then the others are not outlined yet.
  if (blocksOf(active).length === 0) await session.sync();
  const wanted = others.filter((of) => of.sheet.visibility === 'Visible' || isWantedHidden?.(namesOf(of)) === true);
  if (wanted.length === 0) return first;
  return [...first, ...(await readCells(session, wanted))];
}

function namesOf({ sheet }: Outline): SheetName[] {
  return sheet.names.items.map(({ name, formula, visible }) => ({
    name,
    formula: String(formula),
    isVisible: visible,
  }));
}

interface Outline {
  readonly sheet: Excel.Worksheet;
  /** Cells with contents, and cells with a look of their own too: Piano's columns go beside all of them. */
  readonly used: Excel.Range;
  readonly formatted: Excel.Range;
}

/** Asks for the size of a sheet's used part before its cells; cells that are only formatted don't count. */
function outline(sheet: Excel.Worksheet): Outline {
  sheet.load('name,id,visibility');
  sheet.protection.load('protected');
  sheet.names.load('items/name,items/formula,items/visible');
  const [used, formatted] = [true, false].map((valuesOnly) =>
    sheet.getUsedRangeOrNullObject(valuesOnly).load('rowIndex,columnIndex,rowCount,columnCount'),
  ) as [Excel.Range, Excel.Range];
  return { sheet, used, formatted };
}

interface Reading {
  readonly of: Outline;
  readonly block: Block;
}

async function readCells(session: WorkbookSession, outlines: readonly Outline[]): Promise<Grid[]> {
  const rows = new Map(outlines.map((of) => [of, { values: [] as CellValue[][], numberFormats: [] as string[][] }]));
  const readings = outlines.flatMap((of) => blocksOf(of).map((block): Reading => ({ of, block })));
  const isLeft = (of: Outline): boolean => emptyRowsAtEnd(rows.get(of)?.values ?? []) > MOST_EMPTY_ROWS;
  for (const together of packed(readings, ({ block }) => block.rows * block.columns * BYTES_PER_CELL)) {
    const wanted = together.filter(({ of }) => !isLeft(of));
    if (wanted.length === 0) continue;
    const ranges = wanted.map(({ of: { sheet }, block }) => {
      const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
      return range.load('values,numberFormat');
    });
    await session.sync();
    wanted.forEach(({ of }, index) => {
      const range = ranges[index];
      if (range === undefined) return;
      for (const line of range.values as unknown[][]) rows.get(of)?.values.push(line.map(cellValue));
      for (const line of range.numberFormat as unknown[][]) rows.get(of)?.numberFormats.push(line.map(String));
      range.untrack();
    });
  }
  return outlines.map((of) => ({
    sheet: of.sheet.name,
    id: of.sheet.id,
    row: of.used.isNullObject ? 0 : of.used.rowIndex,
    column: of.used.isNullObject ? 0 : of.used.columnIndex,
    values: rows.get(of)?.values ?? [],
    numberFormats: rows.get(of)?.numberFormats ?? [],
    isProtected: of.sheet.protection.protected,
    isHidden: of.sheet.visibility !== 'Visible',
    names: namesOf(of),
    used: of.used.isNullObject ? { rows: 0, columns: 0 } : { rows: of.used.rowCount, columns: of.used.columnCount },
    free: freeColumn(of),
  }));
}

function emptyRowsAtEnd(values: readonly (readonly CellValue[])[]): number {
  const last = values.findLastIndex((line) => line.some((value) => value !== null));
  return values.length - 1 - last;
}

/** Whole rows with a look would leave no room: then only contents count. */
const LAST_COLUMN_FOR_LOOKS = 16_000;

function freeColumn({ used, formatted }: Outline): Grid['free'] {
  const end = (range: Excel.Range): number => (range.isNullObject ? 0 : range.columnIndex + range.columnCount);
  return end(formatted) > LAST_COLUMN_FOR_LOOKS
    ? { column: end(used), of: 'contents' }
    : { column: Math.max(end(used), end(formatted)), of: 'looks' };
}

/** Sheets Piano made hold no plan: what stands on them is not read. */
function blocksOf({ sheet, used }: Outline): Block[] {
  if (used.isNullObject || isMade(sheet.names.items)) return [];
  const { rowIndex: row, columnIndex: column } = used;
  const [rows, columns] = [used.rowCount, Math.min(used.columnCount, MOST_COLUMNS)];
  return rowBlocks({ row, column, rows, columns }, BYTES_PER_CELL);
}
