import type { Indicator } from '../../plan/plan';
import { lineKey } from '../computedRows';

type Keyed = Pick<Indicator, 'code' | 'writtenCode' | 'objective' | 'name'>;

/**
 * The code; where several bear it, with their objective and name, so that what is kept under it stays with its indicator
 * however the plan is sorted. Only of indicators that nothing tells apart the second and later have a number.
 */
export function uniqueKeys(indicators: readonly Keyed[]): string[] {
  const bearers = new Map<string, number>();
  for (const each of indicators) bearers.set(codeOf(each), (bearers.get(codeOf(each)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return indicators.map((indicator) => {
    const code = codeOf(indicator);
    const key = bearers.get(code) === 1 ? code : code + whichOf(indicator);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} #${String(times)}`;
  });
}

const codeOf = (indicator: Keyed): string => (indicator.code === '' ? lineKey(indicator) : indicator.code);

/** What follows a code that several bear. */
export const whichOf = ({ objective, name }: Keyed): string => ` · ${objective ?? ''} · ${name.trim()}`;
