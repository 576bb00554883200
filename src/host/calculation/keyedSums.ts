import type { FileValue } from '../../xlsx/content';
import { END, SUMMED, type KeyedSum, type RangeReference, type SummedColumn } from '../formula/analysis';
import { columnName } from '../model/address';
import type { Calculable, CellSource } from './calculator';

/** A formula as it is typed into the engine, at its own place. */
export interface Standing {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cells: readonly number[];
  readonly ranges: readonly RangeReference[];
}

/** First and last row from the top of a range. */
type Rows = readonly [first: number, last: number];

/** What a column of keys holds, and in which rows. */
interface Keys {
  readonly rows: ReadonlyMap<string | number, Rows>;
  /** Whether there is nothing but numbers: to count one is also to count the texts that read as it. */
  readonly areNumbers: boolean;
}

/**
 * Narrows the columns of `SUMPRODUCT(1*(keys=wanted), …)`, and of `COUNTIF(keys, wanted)`, to the rows between the first and
 * the last of that key: the others add nothing, and as many such sums as there are keys would look at all rows as many times.
 */
export class KeyedSums {
  readonly #keys = new Map<string, Keys | null>();
  readonly #faulty = new Map<string, boolean>();

  constructor(readonly source: CellSource) {}

  narrow({ sheet, row, column, analysis }: Calculable): Standing {
    const { cells, ranges, summed, text } = analysis;
    if (summed.length === 0) return { sheet, row, column, text, cells, ranges };
    const narrowed = summed.map((each) => narrowedColumn(each, this.#rowsOf(each.sum)));
    const whole = new Set(summed.map(({ range }) => range));
    return {
      ...{ sheet, row, column, cells },
      text: text.replace(MARKS, (_, index: string) => narrowed[Number(index)]?.text ?? ''),
      ranges: [...ranges.filter((range) => !whole.has(range)), ...narrowed.map(({ range }) => range)],
    };
  }

  /** Null when all rows must be looked at. */
  #rowsOf({ form, keys, wanted, ranges }: KeyedSum): Rows | null {
    const key = comparable(wanted);
    // An empty cell equals nought and the empty text.
    if (key === null || key === 0 || key === '') return null;
    const known = this.#keysOf(keys);
    if (known === null || ranges.some((range) => this.#isFaulty(range))) return null;
    return form === 'count' && !known.areNumbers ? null : (known.rows.get(key) ?? [0, 0]);
  }

  #keysOf(range: RangeReference): Keys | null {
    return remembered(this.#keys, nameOf(range), () => this.#collect(range));
  }

  /** An error counts also in rows of other keys. */
  #isFaulty(range: RangeReference): boolean {
    return remembered(this.#faulty, nameOf(range), () => {
      for (const [, , value] of this.source.valuesIn(range.sheet, range.area))
        if (typeof value === 'object' && value !== null) return true;
      return false;
    });
  }

  /** Null where numbers are no counts: two of them may be equal for the engine and not here. */
  #collect({ sheet, area }: RangeReference): Keys | null {
    const keys = new Map<string | number, [number, number]>();
    let areNumbers = true;
    for (const [row, , value] of this.source.valuesIn(sheet, area)) {
      const key = comparable(value);
      areNumbers &&= typeof value === 'number';
      if (typeof value === 'number' && key === null) return null;
      if (key === null) continue;
      const rows = keys.get(key);
      const offset = row - area.row;
      if (rows) [rows[0], rows[1]] = [Math.min(rows[0], offset), Math.max(rows[1], offset)];
      else keys.set(key, [offset, offset]);
    }
    return { rows: keys, areNumbers };
  }
}

const MARKS = new RegExp(`${SUMMED}(\\d+)${END}`, 'g');

function narrowedColumn(
  { range, sheet, body }: SummedColumn,
  rows: Rows | null,
): { text: string; range: RangeReference } {
  if (rows === null) return { text: sheet + body, range };
  const area = { ...range.area, row: range.area.row + rows[0], rows: rows[1] - rows[0] + 1 };
  const name = columnName(area.column);
  return { text: `${sheet}$${name}$${area.row + 1}:$${name}$${area.row + area.rows}`, range: { ...range, area } };
}

function comparable(value: FileValue): string | number | null {
  if (typeof value === 'string') return value.toLowerCase();
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

function nameOf({ sheet, area: { row, column, rows } }: RangeReference): string {
  return `${sheet}:${row}:${column}:${rows}`;
}

function remembered<V>(known: Map<string, V>, name: string, find: () => V): V {
  const value = known.get(name);
  if (value !== undefined) return value;
  const found = find();
  known.set(name, found);
  return found;
}
