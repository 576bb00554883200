import type { Area, Change } from '../worksheet/change';
import type { SheetChange } from './applyToSheet';

/** What several changes ask for, said once. */
export type Joined =
  | Exclude<SheetChange, { kind: 'rowHeight' }>
  /** Null leaves a cell's format as it is. */
  | (Area & { readonly kind: 'numberFormats'; readonly sheet: string; readonly formats: (string | null)[][] })
  | {
      readonly kind: 'rowHeights';
      readonly sheet: string;
      readonly row: number;
      rows: number;
      readonly points: number;
    };

/** Cells of a format that is better said of each: where there are more, it is shorter to say it once. */
const FEW_CELLS = 500;
/** Cells of an array of formats. */
const MOST_CELLS = 5_000;

/**
 * Says at once what neighbours among the changes ask for: number formats of a sheet as one array, rows of one height as one
 * range. A generated sheet has hundreds of either, and each of them costs Excel as much as all.
 */
export function joinAlike(changes: readonly SheetChange[]): Joined[] {
  const joined: Joined[] = [];
  let together: NumberFormat[] = [];
  let box: Area | null = null;
  const flush = (): void => {
    joined.push(...(box !== null && together.length > 1 ? [asArray(together, box)] : together));
    [together, box] = [[], null];
  };
  for (const change of changes) {
    if (isNumberFormat(change)) {
      if (box !== null && !isNear(together[0], around(box, change), change)) flush();
      box = box === null ? change : around(box, change);
      together.push(change);
    } else {
      flush();
      joinHeights(joined, change);
    }
  }
  flush();
  return joined;
}

function isNear(first: NumberFormat | undefined, { rows, columns }: Area, { sheet }: NumberFormat): boolean {
  return first?.sheet === sheet && rows * columns <= MOST_CELLS;
}

function joinHeights(joined: Joined[], change: SheetChange): void {
  if (change.kind !== 'rowHeight') {
    joined.push(change);
    return;
  }
  const { sheet, row, points } = change;
  const last = joined.at(-1);
  const isNext =
    last?.kind === 'rowHeights' && last.sheet === sheet && last.points === points && last.row + last.rows === row;
  if (isNext) last.rows += 1;
  else joined.push({ kind: 'rowHeights', sheet, row, rows: 1, points });
}

type NumberFormat = Extract<Change, { kind: 'format' }>;

function isNumberFormat(change: SheetChange): change is NumberFormat {
  if (change.kind !== 'format' || change.by !== undefined || change.rows * change.columns > FEW_CELLS) return false;
  return change.format.numberFormat !== undefined && Object.keys(change.format).length === 1;
}

function asArray(changes: readonly NumberFormat[], box: Area): Joined {
  const formats = Array.from({ length: box.rows }, () => Array<string | null>(box.columns).fill(null));
  for (const { row, column, rows, columns, format } of changes)
    for (let down = row - box.row; down < row - box.row + rows; down++)
      formats[down]?.fill(format.numberFormat ?? null, column - box.column, column - box.column + columns);
  const { row, column, rows, columns } = box;
  return { kind: 'numberFormats', sheet: changes[0]?.sheet ?? '', row, column, rows, columns, formats };
}

function around(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}
