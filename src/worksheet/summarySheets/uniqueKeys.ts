import type { Indicator } from '../../plan/plan';
import { lineKey } from '../computedRows';

/** The code, with a number from the second indicator on that bears it. */
export function uniqueKeys(indicators: readonly Indicator[]): string[] {
  const seen = new Map<string, number>();
  return indicators.map((indicator) => {
    const key = indicator.code === '' ? lineKey(indicator) : indicator.code;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} #${String(times)}`;
  });
}
