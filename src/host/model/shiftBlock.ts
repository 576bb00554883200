import type { Shift } from '../../xlsx/content';
import { moveArea } from '../../xlsx/shift/shift';
import { HostError, invalidArgument, NotImplemented } from '../protocol/hostError';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import type { Block } from './block';

const DIRECTIONS = { insert: ['Down', 'Right'], delete: ['Up', 'Left'] } as const;

/**
 * Inserts or deletes the rows or columns of a block that are whole. Cells alone would pull what is beside or below them out of its
 * table. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)
 */
export function shiftBlock(block: Block, direction: unknown, kind: 'insert' | 'delete'): void {
  const { workbook, sheet, area } = block;
  const member = `Range.${kind}`;
  const [vertical, horizontal] = DIRECTIONS[kind];
  if (direction !== vertical && direction !== horizontal) throw invalidArgument('there is no such direction');
  const axis = direction === vertical ? 'rows' : 'columns';
  const isWhole = axis === 'rows' ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS;
  if (!isWhole) throw new NotImplemented(`${member} of less than whole ${axis}`);
  const [at, count, size] =
    axis === 'rows' ? [area.row, area.rows, MAX_ROWS] : [area.column, area.columns, MAX_COLUMNS];
  if (count === size) throw new NotImplemented(`${member} of all cells`);
  if (workbook.protectedSheets.has(sheet.index))
    throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected.`);
  workbook.shift(sheet, { axis, at, count: kind === 'insert' ? count : -count }, member);
}

/** A block follows its cells. */
export function moveBlock(block: Block, shift: Shift): void {
  const moved = moveArea(block.area, shift);
  if (moved) block.area = moved;
  else block.isDeleted = true;
}
