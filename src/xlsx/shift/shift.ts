import type { Area, Shift } from '../content';
import { COLUMNS, ROWS, type Place } from '../sheet/reference';

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where a row or column is afterwards; null when it is deleted. */
export function moveIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}

/** Rows or columns `first` to `last` afterwards: they grow with what is inserted among them and shrink by what is deleted. */
export function moveSpan({ first, last }: Span, shift: Shift): Span | null {
  const { at, count } = shift;
  const size = shift.axis === 'rows' ? ROWS : COLUMNS;
  // All rows are all rows.
  if (first === 0 && last === size - 1) return { first, last };
  if (count > 0) {
    const moved = {
      first: first >= at ? first + count : first,
      last: Math.min(last >= at ? last + count : last, size - 1),
    };
    return moved.first < size ? moved : null;
  }
  const movedFirst = moveIndex(first, shift) ?? at;
  const movedLast = moveIndex(last, shift) ?? at - 1;
  return movedLast < movedFirst ? null : { first: movedFirst, last: movedLast };
}

export function moveArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === 'rows') {
    const span = moveSpan({ first: area.row, last: area.row + area.rows - 1 }, shift);
    return span && { ...area, row: span.first, rows: span.last - span.first + 1 };
  }
  const span = moveSpan({ first: area.column, last: area.column + area.columns - 1 }, shift);
  return span && { ...area, column: span.first, columns: span.last - span.first + 1 };
}

export function movePlace<P extends Place>(place: P, shift: Shift): P | null {
  const axis = shift.axis === 'rows' ? 'row' : 'column';
  const moved = moveIndex(place[axis], shift);
  return moved === null ? null : { ...place, [axis]: moved };
}

/** The last row or column of an area on the shift's axis. */
export function lastOn({ axis }: Shift, area: Area): number {
  return axis === 'rows' ? area.row + area.rows - 1 : area.column + area.columns - 1;
}

export function firstOn({ axis }: Shift, area: Area): number {
  return axis === 'rows' ? area.row : area.column;
}
