import type { FileValue } from '../../xlsx/content';
import type { LookedFor, Lookup, RangeReference } from '../formula/analysis';
import { cellKey } from '../formula/cellKey';
import type { Calculable, CellSource } from './calculator';

/**
 * Narrows `INDEX(values, MATCH(key, keys, 0))`, `INDEX(values, place)` and `MATCH(key, keys, 0)` to the one row they mean, so that
 * the engine looks at one cell instead of thousands: it still does the matching and gives the value or #N/A.
 */
export class Lookups {
  /** By range: lower-case text or number → offset of its first row. */
  readonly #offsets = new Map<string, ReadonlyMap<string | number, number>>();

  constructor(readonly source: CellSource) {}

  /** For each lookup what its two cells hold; null when more than equality, or no row, is asked for. */
  narrow({ analysis }: Calculable): FileValue[] | null {
    const values: FileValue[] = [];
    for (const lookup of analysis.lookups) {
      const narrowed = this.#narrowOne(lookup);
      if (narrowed === null) return null;
      values.push(...narrowed);
    }
    return values;
  }

  #narrowOne(lookup: Lookup): readonly FileValue[] | null {
    if (lookup.by === 'place') return this.#byPlace(lookup);
    const offset = this.#offsetOf(lookup.by === 'key' ? { cell: lookup.key } : lookup.key, lookup.keys);
    if (offset === null) return null;
    return [lookup.by === 'key' ? this.#at(lookup.values, offset) : offset, this.#at(lookup.keys, offset)];
  }

  /** The place leads to itself: the engine finds it there, and gives the value. */
  #byPlace({ values, place }: ByPlace): readonly FileValue[] | null {
    const row = this.source.valueOf(place);
    if (typeof row !== 'number' || !Number.isInteger(row) || row < 1 || row > values.area.rows) return null;
    return [this.#at(values, row - 1), row];
  }

  /** Where nothing is found the engine sees so itself, in the first row. */
  #offsetOf(wanted: LookedFor, keys: RangeReference): number | null {
    const key = plainKey('literal' in wanted ? wanted.literal : this.source.valueOf(wanted.cell));
    return key === null ? null : (this.#offsetsOf(keys).get(key) ?? 0);
  }

  #at({ sheet, area }: RangeReference, offset: number): FileValue {
    return this.source.valueOf(cellKey(sheet, area.row + offset, area.column));
  }

  #offsetsOf(keys: RangeReference): ReadonlyMap<string | number, number> {
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

type ByPlace = Extract<Lookup, { by: 'place' }>;

/** MATCH reads `*`, `?` and `~` as patterns; those keys, empty texts, and keys that aren't text or numbers, are left to the engine. */
function plainKey(value: FileValue): string | number | null {
  return typeof value === 'string' && /^$|[*?~]/.test(value) ? null : comparable(value);
}

function comparable(value: FileValue): string | number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? value.toLowerCase() : null;
}
