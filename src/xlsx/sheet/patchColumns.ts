import { printTag } from '../xml/printXml';
import type { ColumnRange } from './readColumns';

/**
 * The `cols` element with new widths: ranges are split around the columns that change and keep all they say besides. A column of
 * default width that says nothing besides needs no range; without ranges the text is empty.
 */
export function printColumns(
  prefix: string,
  ranges: readonly ColumnRange[],
  widths: ReadonlyMap<number, number | null>,
  defaultWidth: number,
): string {
  const changed = [...widths.keys()].sort((a, b) => a - b);
  const pieces = ranges.flatMap((range) => splitRange(range, changed));
  const covered = (column: number) => ranges.some(({ first, last }) => first <= column && column <= last);
  pieces.push(
    ...changed.filter((column) => !covered(column)).map((column) => ({ first: column, last: column, attributes: {} })),
  );
  const printed = pieces
    .sort((a, b) => a.first - b.first)
    .map((piece) => printColumn(`${prefix}col`, piece, widths.get(piece.first), defaultWidth))
    .join('');
  return printed === '' ? '' : `<${prefix}cols>${printed}</${prefix}cols>`;
}

/** Attributes that only say how wide which columns are. */
const ABOUT_WIDTH = new Set(['min', 'max', 'width', 'customWidth', 'hidden', 'bestFit']);

type Piece = Pick<ColumnRange, 'first' | 'last' | 'attributes'>;

function printColumn(
  name: string,
  { first, last, attributes }: Piece,
  width: number | null | undefined,
  defaultWidth: number,
): string {
  const said = { ...attributes, min: first + 1, max: last + 1 };
  if (width === undefined) return printTag(name, said, true);
  const fresh = { ...said, width: width ?? defaultWidth, hidden: undefined, bestFit: undefined };
  if (width !== null) return printTag(name, { ...fresh, customWidth: '1' }, true);
  const isBare = Object.keys(attributes).every((attribute) => ABOUT_WIDTH.has(attribute));
  return isBare ? '' : printTag(name, { ...fresh, customWidth: undefined }, true);
}

function splitRange({ first, last, attributes }: ColumnRange, changed: readonly number[]): Piece[] {
  const pieces = [];
  let from = first;
  for (const column of changed.filter((candidate) => first <= candidate && candidate <= last)) {
    if (from < column) pieces.push({ first: from, last: column - 1, attributes });
    pieces.push({ first: column, last: column, attributes });
    from = column + 1;
  }
  if (from <= last) pieces.push({ first: from, last, attributes });
  return pieces;
}
