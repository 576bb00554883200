import type { Package, PartChanges } from './openPackage';
import { readRelationships, relationshipsPath } from './relationships';

/** A package as it will be once these changes are saved; what is changed back to what it was is no change. */
export function overlay(base: Package, changes: PartChanges): Package {
  const kept = new Map([...changes].filter(([path, text]) => !isSame(base, path, text)));
  if (kept.size === 0) return base;
  const text = (path: string): string => kept.get(path) ?? base.text(path);
  const has = (path: string): boolean => (kept.has(path) ? kept.get(path) !== null : base.has(path));
  return {
    has,
    text,
    isChanged: true,
    relationships: (source) => {
      const path = relationshipsPath(source);
      return has(path) ? readRelationships(source, path, text(path)) : [];
    },
    save: (more) => base.save(new Map([...kept, ...more])),
    changedBy: (more) => overlay(base, new Map([...kept, ...more])),
  };
}

function isSame(base: Package, path: string, text: string | null): boolean {
  return text === null ? !base.has(path) : base.has(path) && base.text(path) === text;
}
