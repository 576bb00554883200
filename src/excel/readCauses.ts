import type { Grid } from '../worksheet/grid';
import type { StandingCell, StandingSheet } from '../worksheet/summarySheets/standingSheet';
import { findHeadings, HEADINGS_WITHIN } from '../worksheet/summarySheets/typedCells';
import { packed, rowBlocks, type Block } from './blocks';
import { BYTES_PER_STANDING_CELL, standingCell } from './standingCell';
import type { WorkbookSession } from './workbookSession';

/**
 * Of sheets on which causes are typed, as much as it takes to find these: the rows on which headings may stand, then the
 * columns of keys and causes. One round trip for any number of sheets, two where some are longer, none for none; one more
 * for each 4 MB that do not fit.
 */
export async function readCauses(
  session: WorkbookSession,
  sheets: readonly Pick<Grid, 'id' | 'row' | 'column' | 'used'>[],
): Promise<ReadonlyMap<string, StandingSheet>> {
  const read = sheets.map(({ id, row, column, used }) => {
    const cells = new Map<number, StandingCell>();
    const [rows, columns] = [row + used.rows, column + used.columns];
    const cell = (at: number, of: number): StandingCell => cells.get(at * columns + of) ?? emptyCell;
    const keep = (at: number, of: number, standing: StandingCell): void => {
      cells.set(at * columns + of, standing);
    };
    return { id, keep, standing: { rows, columns, cell } satisfies StandingSheet };
  });
  await readBlocks(
    session,
    read.map((sheet) => ({ sheet, blocks: [topOf(sheet.standing)] })),
  );
  await readBlocks(
    session,
    read.map((sheet) => ({ sheet, blocks: columnsOf(sheet.standing) })),
  );
  return new Map(read.map(({ id, standing }) => [id, standing]));
}

const emptyCell = standingCell('', '');

interface Reading {
  readonly sheet: { readonly id: string; keep(row: number, column: number, cell: StandingCell): void };
  readonly blocks: readonly Block[];
}

async function readBlocks(session: WorkbookSession, readings: readonly Reading[]): Promise<void> {
  const { worksheets } = session.context.workbook;
  const parts = readings.flatMap(({ sheet, blocks }) =>
    blocks.flatMap((block) => rowBlocks(block, BYTES_PER_STANDING_CELL).map((part) => ({ sheet, part }))),
  );
  for (const together of packed(parts, ({ part }) => part.rows * part.columns * BYTES_PER_STANDING_CELL)) {
    const ranges = together.map(({ sheet: { id }, part: { row, column, rows, columns } }) =>
      worksheets.getItem(id).getRangeByIndexes(row, column, rows, columns).load('formulas,values'),
    );
    await session.sync();
    together.forEach(({ sheet, part }, index) => {
      const range = ranges[index];
      const values = (range?.values ?? []) as unknown[][];
      ((range?.formulas ?? []) as StandingCell['content'][][]).forEach((line, down) => {
        line.forEach((content, right) => {
          sheet.keep(part.row + down, part.column + right, standingCell(content, values[down]?.[right]));
        });
      });
      range?.untrack();
    });
  }
}

const topOf = ({ rows, columns }: StandingSheet): Block => ({
  row: 0,
  column: 0,
  rows: columns === 0 ? 0 : Math.min(rows, HEADINGS_WITHIN),
  columns,
});

/** Below what was read already. */
function columnsOf(standing: StandingSheet): Block[] {
  const found = findHeadings(standing);
  const rows = standing.rows - HEADINGS_WITHIN;
  if (found === null || found.cause === null || rows <= 0) return [];
  return [found.key, found.cause].map((column) => ({ row: HEADINGS_WITHIN, column, rows, columns: 1 }));
}
