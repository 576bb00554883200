import type { StoredSettings } from '../storedSettings';
import { sheetOf } from './sheetLedger';
import { columns } from './schedaColumns';
import { signedColumns } from './signatures';
import type { SheetThere, StandingSheet } from './standingSheet';
import { mergedTyped, typedOn, type Typed } from './typedCells';

/** Everything people typed, on whichever of Piano's sheets, with what was remembered of sheets that are gone. */
export function typedNow(
  { sheets: entries, typed: remembered }: StoredSettings,
  there: readonly Pick<SheetThere, 'id' | 'name' | 'names'>[],
  standing: ReadonlyMap<string, StandingSheet>,
): Typed {
  return entries.reduce<Typed>((typed, entry) => {
    const sheet = sheetOf(entry, there);
    const stands = sheet === undefined ? undefined : standing.get(sheet.id);
    if (stands === undefined) return typed;
    return mergedTyped(typed, typedOn(stands, signedColumns, columns.key), entry.drawn !== null);
  }, remembered);
}
