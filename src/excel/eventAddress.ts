import { columnNumber, readAddress } from '../worksheet/address';
import type { Block } from './blocks';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** The area an event speaks of: `B2`, `B2:C3`, `B:C`, `2:3`; null where it is none, or several. */
export function readEventAddress(address: string): Block | null {
  const [first = '', last = first, more] = address.replaceAll('$', '').split(':');
  if (more !== undefined) return null;
  const [from, to] = [corner(first, 0, 0), corner(last, ROWS - 1, COLUMNS - 1)];
  if (from === null || to === null) return null;
  return { row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** A whole row or column has only one of the two. */
function corner(text: string, row: number, column: number): { readonly row: number; readonly column: number } | null {
  const cell = readAddress(text);
  if (cell !== null) return cell;
  if (/^[1-9]\d{0,6}$/.test(text)) return { row: Number(text) - 1, column };
  const letters = columnNumber(text);
  return letters === null ? null : { row, column: letters };
}
