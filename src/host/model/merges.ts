import { overlap } from '../../xlsx/sheet/areas';
import { HostError, NotImplemented } from '../protocol/hostError';
import { isUnbounded, refuseLocked, type Block } from './block';
import { contains } from './sheet';

/** Makes one cell of a block, or of each of its rows; only what stands top left stays. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1) */
export function mergeBlock(block: Block, across: unknown): void {
  const { workbook, sheet, area } = block;
  if (isUnbounded(block)) throw new NotImplemented('Range.merge of whole rows and columns');
  refuseLocked(block);
  if (sheet.file.arrays.some((array) => overlap(array, area)))
    throw new HostError('InvalidOperation', 'An array formula can’t be in merged cells.');
  const lines = across === true ? rowsOf(block) : [area];
  const others = sheet.merges.filter((merge) => !overlap(merge, area));
  const added = lines.filter(({ rows, columns }) => rows * columns > 1);
  for (const merge of added) {
    for (const row of new Set(sheet.rows()))
      for (const column of new Set(sheet.columnsOf(row)))
        if (contains(merge, row, column) && (row !== merge.row || column !== merge.column))
          workbook.setContent(sheet, row, column, { value: null, formula: null });
  }
  sheet.set({ merges: [...others, ...added] });
}

/** Every merged cell that a block touches comes apart. */
export function unmergeBlock(block: Block): void {
  const { sheet, area } = block;
  refuseLocked(block);
  const left = sheet.merges.filter((merge) => !overlap(merge, area));
  if (left.length < sheet.merges.length) sheet.set({ merges: left });
}

function rowsOf({ area }: Block): Block['area'][] {
  return Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 }));
}
