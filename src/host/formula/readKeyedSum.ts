import type { RangeReference, SummedColumn } from './analysis';
import type { KeyedSumTokens } from './findKeyedSum';
import { literalOf } from './literalOf';
import type { Places } from './places';
import type { Token } from './scanFormula';

/** The columns of a keyed sum; null where they are more than single columns of one height. */
export function readKeyedSum(found: KeyedSumTokens, places: Places): ReadonlyMap<Token, SummedColumn> | null {
  const ranges = found.columns.map((column) => places.rangeOf(column));
  const known = ranges.filter((range): range is RangeReference => range !== null);
  const wanted = literalOf(found.wanted);
  const [keys] = known;
  if (!keys || wanted === null || known.length < ranges.length) return null;
  if (known.some(({ area }) => area.columns > 1 || area.rows !== keys.area.rows)) return null;
  const sum = { form: found.form, keys, wanted, ranges: known };
  return new Map(
    found.columns.flatMap((token, index) => {
      const range = known[index];
      const sheet = token.text.slice(0, token.text.length - token.body.length);
      return range ? [[token, { range, sheet, body: token.body, sum }] as const] : [];
    }),
  );
}
