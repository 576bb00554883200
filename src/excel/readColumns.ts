import { packed, rowBlocks, type Block } from './blocks';
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

/**
 * What Excel shows (`text`) or what stands behind (`formulas`) in some columns of one sheet: one round trip for all of
 * them, then one more for each 4 MB that do not fit; none when nothing is asked.
 */
export async function readColumns(
  session: WorkbookSession,
  sheet: string,
  requests: readonly ColumnRequest[],
): Promise<Record<ColumnRequest['what'], ColumnContents>> {
  const found = { text: new Map<string, string>(), formulas: new Map<string, string | number | boolean>() };
  const worksheet = session.context.workbook.worksheets.getItem(sheet);
  const blocks = requests.flatMap(({ what, block }) => rowBlocks(block, bytesOf(what)).map((part) => ({ what, part })));
  for (const together of packed(blocks, ({ what, part }) => part.rows * part.columns * bytesOf(what))) {
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
    text: (row, column) => found.text.get(keyOf(row, column)) ?? null,
    formulas: (row, column) => found.formulas.get(keyOf(row, column)) ?? null,
  };
}

const keyOf = (row: number, column: number): string => `${String(row)}:${String(column)}`;
const bytesOf = (what: ColumnRequest['what']): number => (what === 'text' ? TEXT_BYTES : FORMULA_BYTES);
