import type { FileValue } from '../../xlsx/content';
import type { Lookup, RangeReference } from '../formula/analysis';
import { cellKey } from '../formula/cellKey';
import type { Calculable, CellSource } from './calculator';

/**
 * Narrows `INDEX(values, MATCH(key, keys, 0))` and `INDEX(values, place)` to the one row they mean, so that the engine looks at
 * one cell instead of thousands: it still does the matching and gives the value or #N/A.
 */
export class Lookups {
  /** By range: lower-case text or number → offset of its first row. */
  readonly #offsets = new Map<string, ReadonlyMap<string | number, number>>();

  constructor(readonly source: CellSource) {}

  /** For each lookup the value's cell and the one that leads to it; null when more than equality, or no row, is asked for. */
  narrow({ analysis }: Calculable): number[] | null {
    const cells: number[] = [];
    for (const lookup of analysis.lookups) {
      const narrowed = lookup.by === 'key' ? this.#byKey(lookup) : this.#byPlace(lookup);
      if (narrowed === null) return null;
      cells.push(...narrowed);
    }
    return cells;
  }

  #byKey(lookup: ByKey): number[] | null {
    const key = plainKey(this.source.valueOf(lookup.key));
    if (key === null) return null;
    const offset = this.#offsetsOf(lookup).get(key) ?? 0;
    return [rowOf(lookup.values, offset), rowOf(lookup.keys, offset)];
  }

  /** The place leads to itself: the engine finds it there, and gives the value. */
  #byPlace({ values, place }: ByPlace): number[] | null {
    const row = this.source.valueOf(place);
    if (typeof row !== 'number' || !Number.isInteger(row) || row < 1 || row > values.area.rows) return null;
    return [rowOf(values, row - 1), place];
  }

  #offsetsOf({ keys }: ByKey): ReadonlyMap<string | number, number> {
    const name = `${keys.sheet}:${keys.area.row}:${keys.area.column}:${keys.area.rows}`;
    let offsets = this.#offsets.get(name);
    if (!offsets) this.#offsets.set(name, (offsets = this.#collect(keys)));
    return offsets;
  }

  #collect({ sheet, area }: RangeReference): ReadonlyMap<string | number, number> {
    const offsets = new Map<string | number, number>();
    for (const [row, , value] of this.source.valuesIn(sheet, area)) {
      const key = comparable(value);
      if (key !== null && (offsets.get(key) ?? Infinity) > row - area.row) offsets.set(key, row - area.row);
    }
    return offsets;
  }
}

type ByKey = Extract<Lookup, { by: 'key' }>;
type ByPlace = Extract<Lookup, { by: 'place' }>;

function rowOf({ sheet, area }: RangeReference, offset: number): number {
  return cellKey(sheet, area.row + offset, area.column);
}

/** MATCH reads `*`, `?` and `~` as patterns; those keys, and keys that aren't text or numbers, are left to the engine. */
function plainKey(value: FileValue): string | number | null {
  return typeof value === 'string' && /[*?~]/.test(value) ? null : comparable(value);
}

function comparable(value: FileValue): string | number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? value.toLowerCase() : null;
}
