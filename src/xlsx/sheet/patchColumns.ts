import { printTag } from '../xml/printXml';
import type { ColumnRange } from './readColumns';

/** The `cols` element with new widths: ranges are split around the columns that change and keep all they say besides. */
export function printColumns(
  prefix: string,
  ranges: readonly ColumnRange[],
  widths: ReadonlyMap<number, number>,
): string {
  const changed = [...widths.keys()].sort((a, b) => a - b);
  const pieces = ranges.flatMap((range) => splitRange(range, changed));
  const covered = (column: number) => ranges.some(({ first, last }) => first <= column && column <= last);
  pieces.push(
    ...changed.filter((column) => !covered(column)).map((column) => ({ first: column, last: column, attributes: {} })),
  );
  const printed = pieces
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, attributes }) => {
      const width = widths.get(first);
      const fresh =
        width === undefined ? {} : { width: String(width), customWidth: '1', hidden: undefined, bestFit: undefined };
      return printTag(`${prefix}col`, { ...attributes, min: first + 1, max: last + 1, ...fresh }, true);
    });
  return `<${prefix}cols>${printed.join('')}</${prefix}cols>`;
}

function splitRange(
  { first, last, attributes }: ColumnRange,
  changed: readonly number[],
): Pick<ColumnRange, 'first' | 'last' | 'attributes'>[] {
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
