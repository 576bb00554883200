import type { FileValue } from '../../xlsx/content';
import type { Lookup, RangeReference } from '../formula/analysis';
import { cellKey } from '../formula/cellKey';
import type { Calculable, CellSource } from './calculator';

/**
 * Narrows `INDEX(values, MATCH(key, keys, 0))` to the one row that can match, so that the engine compares a key with one cell
 * instead of thousands: it still does the matching and gives the value or #N/A.
 */
export class Lookups {
  /** By range: lower-case text or number → offset of its first row. */
  readonly #offsets = new Map<string, ReadonlyMap<string | number, number>>();

  constructor(readonly source: CellSource) {}

  /** For each lookup the cells of the row found, value first; null when a key asks for more than equality. */
  narrow({ analysis }: Calculable): number[] | null {
    const cells: number[] = [];
    for (const lookup of analysis.lookups) {
      const key = plainKey(this.source.valueOf(lookup.key));
      if (key === null) return null;
      const offset = this.#offsetsOf(lookup).get(key) ?? 0;
      for (const { sheet, area } of [lookup.values, lookup.keys])
        cells.push(cellKey(sheet, area.row + offset, area.column));
    }
    return cells;
  }

  #offsetsOf({ keys }: Lookup): ReadonlyMap<string | number, number> {
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

/** MATCH reads `*`, `?` and `~` as patterns; those keys, and keys that aren't text or numbers, are left to the engine. */
function plainKey(value: FileValue): string | number | null {
  return typeof value === 'string' && /[*?~]/.test(value) ? null : comparable(value);
}

function comparable(value: FileValue): string | number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? value.toLowerCase() : null;
}
