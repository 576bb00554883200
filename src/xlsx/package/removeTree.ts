import type { ChangingPackage } from './changingPackage';
import { reachable } from './reachable';

/** Takes a part away with the parts that only it leads to. */
export function removeTree(changing: ChangingPackage, source: string, path: string): void {
  const before = reachable(changing.asPackage());
  changing.removePart(source, path);
  const after = reachable(changing.asPackage());
  for (const each of before) if (!after.has(each)) changing.dropPart(each);
}
