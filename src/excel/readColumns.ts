import type { ColumnWidth } from '../worksheet/widthBefore';
import { packed, rowBlocks, type Block } from './blocks';
import { POINTS_PER_CHARACTER } from './columnWidth';
import type { WorkbookSession } from './workbookSession';

/** Bytes of a shown text in an answer, and of a formula: those Piano prints run to about 500 characters. */
const TEXT_BYTES = 40;
const FORMULA_BYTES = 700;

export interface ColumnRequest {
  readonly what: 'text' | 'formulas';
  readonly block: Block;
}

/** By row and column of the sheet, counted from 0; null where nothing was asked for. */
export type ColumnContents = (row: number, column: number) => string | number | boolean | null;

/** How wide columns are; Excel doesn't tell of those that are hidden. */
export type ColumnWidths = ReadonlyMap<number, ColumnWidth>;

export interface ReadColumns extends Record<ColumnRequest['what'], ColumnContents> {
  readonly widths: ColumnWidths;
}

/**
 * What Excel shows (`text`) or what stands behind (`formulas`) in some columns of one sheet: one round trip for all of
 * them, then one more for each 4 MB that do not fit; none when nothing is asked. With them, the widths of some columns.
 */
export async function readColumns(
  session: WorkbookSession,
  sheet: string,
  requests: readonly ColumnRequest[],
  widthsOf: readonly number[] = [],
): Promise<ReadColumns> {
  const found = { text: new Map<string, string>(), formulas: new Map<string, string | number | boolean>() };
  const worksheet = session.context.workbook.worksheets.getItem(sheet);
  const blocks = requests.flatMap(({ what, block }) => rowBlocks(block, bytesOf(what)).map((part) => ({ what, part })));
  const formats = widthsOf.map((column) => {
    const cell = worksheet.getRangeByIndexes(0, column, 1, 1).load('columnHidden');
    return { column, cell, format: cell.format.load('columnWidth,useStandardWidth') };
  });
  const groups = packed(blocks, ({ what, part }) => part.rows * part.columns * bytesOf(what));
  if (groups.length === 0 && formats.length > 0) groups.push([]);
  for (const together of groups) {
    const ranges = together.map(({ what, part }) =>
      worksheet.getRangeByIndexes(part.row, part.column, part.rows, part.columns).load(what),
    );
    await session.sync();
    together.forEach(({ what, part }, index) => {
      const range = ranges[index];
      if (range === undefined) return;
      const contents: (string | number | boolean)[][] = what === 'text' ? range.text : range.formulas;
      contents.forEach((line, row) => {
        line.forEach((content, column) => {
          const key = keyOf(part.row + row, part.column + column);
          if (what === 'text') found.text.set(key, String(content));
          else found.formulas.set(key, content);
        });
      });
      range.untrack();
    });
  }
  return {
    widths: new Map(
      formats.map(({ column, cell, format }) => {
        const isStandard = cell.columnHidden || format.useStandardWidth;
        const characters = isStandard ? null : format.columnWidth / POINTS_PER_CHARACTER;
        return [column, { characters, isHidden: cell.columnHidden }];
      }),
    ),
    text: (row, column) => found.text.get(keyOf(row, column)) ?? null,
    formulas: (row, column) => found.formulas.get(keyOf(row, column)) ?? null,
  };
}

const keyOf = (row: number, column: number): string => `${String(row)}:${String(column)}`;
const bytesOf = (what: ColumnRequest['what']): number => (what === 'text' ? TEXT_BYTES : FORMULA_BYTES);
