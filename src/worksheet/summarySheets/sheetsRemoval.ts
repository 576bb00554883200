import type { Change } from '../change';
import { noSettings, type StoredSettings } from '../storedSettings';
import { halfMadeSheets } from './halfMade';
import { isSheetAnchor, sheetOf } from './sheetLedger';
import type { SheetThere, StandingSheet } from './standingSheet';
import { typedNow } from './typedNow';

export interface SheetsRemoval {
  readonly changes: readonly Change[];
  /** Causes and corrective actions people typed on the sheets that go. */
  readonly texts: number;
  /** Days the plan's figures were kept for. */
  readonly snapshots: number;
  /** What is still to be remembered: those texts, which come back when the sheets are made again; null where nothing is. */
  readonly left: StoredSettings | null;
}

/**
 * The changes that take Piano's sheets away. A copy somebody made of one is theirs: it loses only its hidden name. What
 * people typed is remembered, unless it is to go too.
 */
export function sheetsRemoval(
  settings: StoredSettings,
  sheets: readonly SheetThere[],
  standing: ReadonlyMap<string, StandingSheet>,
  withInputs: boolean,
): SheetsRemoval {
  const own = new Set(
    [...settings.sheets.flatMap((entry) => sheetOf(entry, sheets) ?? []), ...halfMadeSheets(settings, sheets)].map(
      ({ id }) => id,
    ),
  );
  const copies = sheets.filter(({ id, names }) => !own.has(id) && names.some(isSheetAnchor));
  const snapshots = withInputs ? [] : settings.snapshots;
  const typed = withInputs
    ? []
    : Object.entries(typedNow(settings, sheets, standing)).filter(([name]) => /^(?:cause|action) /.test(name));
  return {
    changes: [
      ...[...own].map((id): Change => ({ kind: 'deleteSheet', sheet: id })),
      ...copies.flatMap(({ id, names }) =>
        names.filter(isSheetAnchor).map((name): Change => ({ kind: 'deleteName', sheet: id, name })),
      ),
    ],
    texts: typed.length,
    snapshots: snapshots.length,
    left: typed.length + snapshots.length === 0 ? null : { ...noSettings, typed: Object.fromEntries(typed), snapshots },
  };
}
