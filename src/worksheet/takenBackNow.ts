import { anchorName, computedFields } from './anchors';
import type { Change } from './change';
import type { Grid } from './grid';
import type { Remembered } from './remembered';
import { removalFrom } from './removal';
import { noSettings, printSettings, readSettings, type StoredSettings } from './storedSettings';
import type { SheetThere, StandingSheet } from './summarySheets/standingSheet';
import { sheetsRemoval, type SheetsRemoval } from './summarySheets/sheetsRemoval';

/** The workbook as it is when a run is taken back. */
export interface WorkbookNow {
  readonly grids: readonly Grid[];
  readonly remembered: Remembered;
  readonly sheets: readonly SheetThere[];
  readonly standing: ReadonlyMap<string, StandingSheet>;
}

/**
 * What takes a run back, as the workbook is by now: of the columns it added, what people have typed into them since stays,
 * and lines are where people have moved them; sheets it made are found under other names, and what was typed on them is
 * remembered. What an undoing that broke off has done already is not done again.
 */
export function takenBackNow(changes: readonly Change[], now: WorkbookNow): Change[] {
  const gone = new Set(changes.flatMap((change) => (change.kind === 'clear' && change.by ? [change.by.name] : [])));
  const isGone = (change: Change): boolean =>
    (change.kind === 'deleteName' && gone.has(change.name)) ||
    ('by' in change && change.by !== undefined && gone.has(change.by.name));
  const ids = new Set(changes.flatMap((change) => (isGone(change) && 'sheet' in change ? [change.sheet] : [])));
  const fields = computedFields.filter((field) => gone.has(anchorName(field)));
  const removed = now.grids
    .filter(({ id }) => ids.has(id))
    .flatMap((grid) => removalFrom(grid, now.remembered, false, fields).changes);
  const made = changes.some(({ kind }) => kind === 'deleteSheet') ? madeNow(changes, now) : null;
  return [
    ...removed,
    ...(made?.changes ?? []),
    ...changes
      .filter((change) => !isGone(change) && change.kind !== 'deleteSheet')
      .flatMap((change) => stillDue(change, now.grids))
      .map((change) => (change.kind === 'storedPart' ? withTyped(change, made?.left ?? null) : change)),
  ];
}

/** Nothing where a name that is to be deleted or to be given again is so already. */
function stillDue(change: Change, grids: readonly Grid[]): readonly Change[] {
  if (change.kind !== 'name' && change.kind !== 'deleteName') return [change];
  const { kind, sheet, name } = change;
  const there = grids
    .find(({ id }) => id === sheet)
    ?.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (kind === 'deleteName') return there === undefined ? [] : [change];
  if (there === undefined) return [change];
  return there.isVisible ? [{ kind: 'hideName', sheet, name }] : [];
}

/** Of the sheets the run made, those that are still there. */
function madeNow(
  changes: readonly Change[],
  { remembered: { settings }, sheets, standing }: WorkbookNow,
): Pick<SheetsRemoval, 'changes' | 'left'> {
  const names = new Set(changes.flatMap((change) => (change.kind === 'deleteSheet' ? [change.sheet] : [])));
  const entries = settings.sheets.filter(({ name }) => names.has(name));
  const { changes: all, left } = sheetsRemoval({ ...settings, sheets: entries }, sheets, standing, false);
  // A copy somebody made of one loses its hidden name; those of other sheets keep it.
  const isOfThese = (change: Change): boolean =>
    change.kind !== 'deleteName' || entries.some(({ anchor }) => anchor === change.name);
  return { changes: all.filter(isOfThese), left };
}

type StoredPart = Extract<Change, { kind: 'storedPart' }>;

/** What was typed on sheets that go is remembered, for when they are made again. */
function withTyped(part: StoredPart, left: StoredSettings | null): StoredPart {
  if (left === null || Object.keys(left.typed).length === 0) return part;
  const before = part.xml === null ? noSettings : (readSettings(part.xml) ?? noSettings);
  return { ...part, xml: printSettings({ ...before, typed: { ...before.typed, ...left.typed } }) };
}
