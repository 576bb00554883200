import type { Lookup, RangeReference } from './analysis';
import type { LookupTokens } from './findLookup';
import { literalOf } from './literalOf';
import type { Places } from './places';
import type { Token } from './scanFormula';

/** What a lookup refers to; null where that is more than single columns of one height. */
export function readLookup(found: LookupTokens, places: Places): Lookup | null {
  switch (found.by) {
    case 'key': {
      const [values, keys, key] = [places.rangeOf(found.values), places.rangeOf(found.keys), places.cellOf(found.key)];
      return key === null || !values || !keys || !areSideBySide(values, keys) ? null : { by: 'key', values, key, keys };
    }
    case 'place': {
      const [values, place] = [places.rangeOf(found.values), places.cellOf(found.place)];
      return place === null || !values || values.area.columns > 1 ? null : { by: 'place', values, place };
    }
    case 'position':
      return readPosition(found.key, found.keys, places);
  }
}

function readPosition(token: Token, column: Token, places: Places): Lookup | null {
  const keys = places.rangeOf(column);
  if (!keys || keys.area.columns > 1) return null;
  const literal = literalOf(token);
  if (literal !== null) return { by: 'position', key: { literal }, keys };
  const cell = places.cellOf(token);
  return cell === null ? null : { by: 'position', key: { cell }, keys };
}

function areSideBySide({ area: values }: RangeReference, { area: keys }: RangeReference): boolean {
  return values.columns === 1 && keys.columns === 1 && values.rows === keys.rows;
}
