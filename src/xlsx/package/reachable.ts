import type { Package } from './openPackage';

/** Paths of all parts that can be reached through relationships from a part, that part included; `''` is the package itself. */
export function reachable(parts: Pick<Package, 'has' | 'relationships'>, from = ''): ReadonlySet<string> {
  const found = new Set([from]);
  for (const source of found)
    for (const { target } of parts.relationships(source)) if (parts.has(target)) found.add(target);
  return found;
}
