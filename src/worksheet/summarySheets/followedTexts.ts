import type { Indicator } from '../../plan/plan';
import { typedName, type Typed } from './typedCells';
import { uniqueKeys, whichOf } from './uniqueKeys';

/**
 * What was typed beside indicators whose code several bore, under the keys they have once it was mended: each is told by its
 * objective and name. What was typed beside a code that another has taken since is nobody's while both bear it.
 */
export function followedTexts(typed: Typed, indicators: readonly Indicator[]): Typed {
  const keys = uniqueKeys(indicators);
  const taken = new Set(keys.flatMap((key) => fields.map((field) => typedName(key, field))));
  const left = Object.keys(typed).filter((name) => name.includes(' · ') && !taken.has(name));
  if (left.length === 0) return typed;
  const names = new Map<string, string>();
  for (const [index, indicator] of indicators.entries())
    for (const field of fields) {
      const own = typedName(keys[index] ?? '', field);
      const former = left.find((name) => name.startsWith(typedName('', field)) && name.endsWith(whichOf(indicator)));
      if (former !== undefined && typed[own] === undefined) names.set(former, own);
    }
  return Object.fromEntries(Object.entries(typed).map(([name, state]) => [names.get(name) ?? name, state]));
}

const fields = ['cause', 'action'] as const;
