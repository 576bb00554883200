import type { Quantity } from '../../numbers/quantity';
import type { WrittenQuantity } from '../findQuantity';
import { timeUnits } from '../vocabulary/units';

/** Units of one family can be compared, or nearly. */
export function familyOf(unit: string | null): '%' | '€' | 'time' | 'count' {
  if (unit === '%' || unit === '€') return unit;
  return unit !== null && timeUnits.has(unit) ? 'time' : 'count';
}

/** Only like speaks for like: a bare number is like anything. */
export function isComparable({ unit, hasUnit }: WrittenQuantity, baseline: Quantity | null): boolean {
  if (baseline === null) return false;
  if (!hasUnit || baseline.unit === null || baseline.unit === unit) return true;
  return familyOf(unit) === 'count' && familyOf(baseline.unit) === 'count';
}
