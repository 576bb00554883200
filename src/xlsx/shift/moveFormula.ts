import { isSameName } from '../change/renameSheet';
import { Unsupported } from '../change/unsupported';
import type { Shift } from '../content';
import { changeReferences, printTarget } from '../formula/references';
import { COLUMNS, printColumn, ROWS } from '../sheet/reference';
import { moveSpan } from './shift';

export interface MovedFormula {
  readonly text: string;
  /** Whether it may have another value now: a reference was lost, grew or shrank, or it asks where cells are. */
  readonly isOther: boolean;
}

/** Functions whose value depends on where references point. */
const ASKS_FOR_PLACE = /\b(?:ROWS?|COLUMNS?|ADDRESS|CELL|INDIRECT|OFFSET|INDEX|VLOOKUP|HLOOKUP)\s*\(/i;

/**
 * A formula after rows or columns of `sheet` have moved; `isOwn`: it stands on that sheet, so that references without a sheet mean it.
 * References with `$` move as well: it is the cells that move.
 */
export function moveFormula(formula: string, sheet: string, isOwn: boolean, shift: Shift): MovedFormula {
  let isOther = false;
  const text = changeReferences(formula, ({ sheet: named, lastSheet, body, isName }) => {
    if (lastSheet !== null) throw new Unsupported('references over several sheets');
    const isMeant = named === null ? isOwn : isSameName(named, sheet);
    if (!isMeant || isName) return null;
    const moved = moveBody(body, shift);
    isOther ||= moved.isResized;
    return moved.text === body ? null : printTarget(named, null, moved.text);
  });
  return { text, isOther: isOther || (text !== formula && ASKS_FOR_PLACE.test(text)) };
}

const ENDS = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i;

function moveBody(body: string, shift: Shift): { readonly text: string; readonly isResized: boolean } {
  const kept = { text: body, isResized: false };
  const match = ENDS.exec(body);
  if (!match) return kept;
  const [, letters1 = '', digits1 = '', letters2 = letters1, digits2 = digits1] = match;
  const isRows = shift.axis === 'rows';
  const from = isRows ? Number(digits1) - 1 : columnIndex(letters1);
  const to = isRows ? Number(digits2) - 1 : columnIndex(letters2);
  // Whole columns don't move with rows; `XFE1` is a name.
  const size = isRows ? ROWS : COLUMNS;
  if ((isRows ? digits1 : letters1) === '' || Math.max(from, to) >= size || columnIndex(letters1) >= COLUMNS)
    return kept;
  const span = moveSpan({ first: Math.min(from, to), last: Math.max(from, to) }, shift);
  if (!span) return { text: '#REF!', isResized: true };
  const isResized = span.last - span.first !== Math.abs(to - from);
  const [newFrom, newTo] = from <= to ? [span.first, span.last] : [span.last, span.first];
  const [first = '', second] = body.split(':');
  const moved = [
    replaceIndex(first, newFrom, isRows),
    ...(second === undefined ? [] : [replaceIndex(second, newTo, isRows)]),
  ];
  return { text: moved.join(':'), isResized };
}

function replaceIndex(reference: string, index: number, isRows: boolean): string {
  return isRows ? reference.replace(/\d+/, String(index + 1)) : reference.replace(/[A-Z]+/i, () => printColumn(index));
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
