import type { StyleChange } from '../../xlsx/content';
import { forEachCell, isUnbounded, refuseLocked, sharedByAll, type Block } from '../model/block';
import type { EffectiveStyle } from '../model/look';
import { invalidArgument, NotImplemented } from '../protocol/hostError';

/** The value of a format property for the whole range: null when cells differ. */
export function shared<V extends string | number | boolean>(
  block: Block,
  read: (style: EffectiveStyle) => V,
): V | null {
  if (isUnbounded(block)) throw new NotImplemented('the format of whole rows and columns');
  const { workbook, sheet } = block;
  return sharedByAll(block, (row, column) => read(workbook.looks.effective(sheet.look(row, column))));
}

export function restyle(block: Block, change: StyleChange): void {
  if (isUnbounded(block)) throw new NotImplemented('formatting whole rows and columns');
  refuseLocked(block);
  const { workbook, sheet } = block;
  forEachCell(block, (row, column) => {
    workbook.changeStyle(sheet, row, column, change);
  });
}

/** Of some properties the file reader tells nothing: better no answer than a guess. */
export function known<V>(value: V | undefined, member: string): V {
  if (value === undefined) throw new NotImplemented(`${member} as the file has it`);
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is needed');
  return value;
}

export function oneOf<V extends string>(allowed: readonly V[], value: unknown, member: string): V {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  if (typeof value === 'string') throw new NotImplemented(`${member} = ${value}`);
  throw invalidArgument('a name is needed');
}
