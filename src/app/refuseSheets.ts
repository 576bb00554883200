import { withSnapshot, type Snapshot } from '../worksheet/snapshots';
import type { SheetKind } from '../worksheet/summarySheets/drawing';
import { nameSheets } from '../worksheet/summarySheets/nameSheets';
import { sheetOf } from '../worksheet/summarySheets/sheetLedger';
import { holdersOf } from '../worksheet/summarySheets/holders';
import type { SheetsThere } from '../excel/readSheetsThere';
import type { Inspection } from './inspectWorkbook';
import type { Refusal } from './outcome';
import { refuse } from './refuse';

/** Why the sheets of a plan cannot be made or brought up to date, as far as it can be known before anything is written. */
export function refuseSheets(
  { settings, assessed, remembered }: Inspection,
  { sheets, isLocked }: SheetsThere,
  snapshot: Snapshot | null,
  language: 'it' | 'en',
): Refusal | null {
  if (!remembered.isReadable) return refuse('unreadableSettings', language);
  const isTouched = ({ kind }: { readonly kind: SheetKind }): boolean => snapshot === null || kind === 'snapshots';
  const touched = settings.sheets.filter(isTouched);
  const protectedOne = touched.map((entry) => sheetOf(entry, sheets)).find((sheet) => sheet?.isProtected === true);
  if (protectedOne !== undefined) return refuse('protectedSheet', language, protectedOne.name);
  if (!isLocked) return null;
  const snapshots = snapshot === null ? settings.snapshots : withSnapshot(settings.snapshots, snapshot);
  const wanted = nameSheets(holdersOf(assessed.plan), { ...settings, snapshots }, sheets).filter(({ entry }) =>
    isTouched(entry),
  );
  const anchors = new Set(wanted.map(({ entry }) => entry.anchor));
  const comeOrGo =
    wanted.some(({ id }) => id === null) ||
    touched.some((entry) => !anchors.has(entry.anchor) && sheetOf(entry, sheets) !== undefined);
  return comeOrGo ? refuse('protectedStructure', language) : null;
}
