import type { StoredSettings } from '../storedSettings';
import type { SheetThere } from './standingSheet';

/**
 * Sheets a run that broke off had added, and not yet marked as Piano's: called as one that was to be drawn, and blank.
 * Nobody loses anything when they go.
 */
export function halfMadeSheets(
  { sheets: entries }: Pick<StoredSettings, 'sheets'>,
  there: readonly SheetThere[],
): SheetThere[] {
  const missing = entries.filter(
    ({ anchor, drawn }) => drawn === null && !there.some(({ names }) => names.includes(anchor)),
  );
  return there.filter(
    ({ name, names, isBlank }) => isBlank && names.length === 0 && missing.some((entry) => entry.name === name),
  );
}
