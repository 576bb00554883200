import type { Change } from '../worksheet/change';
import type { Grid } from '../worksheet/grid';
import { sheetOf, type SheetEntry } from '../worksheet/summarySheets/sheetLedger';
import type { SheetThere } from '../worksheet/summarySheets/standingSheet';

/** A sheet Piano made that is in the workbook. */
export interface MadeSheet extends Pick<SheetEntry, 'kind' | 'key'> {
  /** What people call it by now. */
  readonly name: string;
  /** Its id, or its name where it has just been added. */
  readonly sheet: string;
}

/** Those of the ledger that can be turned to: what somebody deleted or hid can't. */
export function madeSheets(entries: readonly SheetEntry[], grids: readonly Grid[]): MadeSheet[] {
  const there = grids
    .filter(({ isHidden }) => !isHidden)
    .map(({ id, sheet, names }) => ({ id, name: sheet, names: names.map(({ name }) => name) }));
  return entries.flatMap((entry) => {
    const found = sheetOf(entry, there);
    return found === undefined ? [] : [placed(entry, found)];
  });
}

/** Those that are there right after some were drawn: the ones there were before, and those that some changes add. */
export function drawnSheets(
  entries: readonly SheetEntry[],
  before: readonly SheetThere[],
  changes: readonly Change[],
): MadeSheet[] {
  const added = new Set(changes.flatMap((change) => (change.kind === 'addSheet' ? [change.sheet] : [])));
  return entries.flatMap((entry) => {
    const found = sheetOf(entry, before);
    if (found !== undefined) return [placed(entry, found)];
    return added.has(entry.name) ? [placed(entry, { id: entry.name, name: entry.name })] : [];
  });
}

const placed = ({ kind, key }: SheetEntry, { id, name }: Pick<SheetThere, 'id' | 'name'>): MadeSheet => ({
  kind,
  key,
  name,
  sheet: id,
});
