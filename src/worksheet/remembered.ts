import type { PlacedFinding } from '../plan/assess';
import { severityOf } from '../plan/findings/catalogue';
import { found, wholeOf } from '../plan/findings/found';
import type { LostSettings } from '../plan/findings/lostSettings';
import type { Change } from './change';
import type { SheetFinding } from './doubtfulPlaces';
import type { PlanChoice, PlanPlace } from './findPlan';
import type { Grid } from './grid';
import { headingOf, type MappedColumn, type Mapping } from './headings/mapping';
import { isMarked } from './settingsMark';
import { noSettings, printSettings, readSettings, SETTINGS_NAMESPACE, type StoredSettings } from './storedSettings';

/** What a workbook remembers of earlier runs. */
export interface Remembered {
  readonly settings: StoredSettings;
  /** False where something is stored that Piano did not write so: it is left as it is. */
  readonly isReadable: boolean;
  /** The workbook has a part of Piano's. */
  readonly exists: boolean;
  /** The workbook had one that could be read, as its sheets tell; null where it may never have had any. */
  readonly lost: LostSettings | null;
}

/** From the stored text; null where nothing is stored. */
export function rememberedIn(xml: string | null): Remembered {
  const settings = xml === null ? noSettings : readSettings(xml);
  return { settings: settings ?? noSettings, isReadable: settings !== null, exists: xml !== null, lost: null };
}

/** What the workbook held before the run; null where it held nothing. */
function settingsText({ settings, exists }: Remembered): string | null {
  return exists ? printSettings(settings) : null;
}

/** What is asked now goes before what was asked then. A sheet that is no longer there is looked for anew. */
export function choiceNow({ settings }: Remembered, asked: Partial<PlanChoice>, grids: readonly Grid[]): PlanChoice {
  const isThere = grids.some(({ sheet }) => sheet === settings.sheet);
  return {
    sheet: asked.sheet ?? (isThere ? settings.sheet : null),
    year: asked.year ?? settings.year,
    mapping: merged(settings.mapping, asked.mapping ?? []),
  };
}

/** What is said now of a field, or of a column, goes before what was said then; the rest stays said. */
function merged(before: Mapping, now: Mapping): Mapping {
  const isSaid = (then: MappedColumn): boolean =>
    now.some(({ field, year, column }) => (field === then.field && year === then.year) || column === then.column);
  return [...before.filter((then) => !isSaid(then)), ...now];
}

/** What to remember after a run: the choices made in it, columns with the headings by which they are found again. */
export function settingsAfter(
  { settings }: Remembered,
  asked: Partial<PlanChoice>,
  referenceDate: string | null,
  { grid, headings }: PlanPlace,
): StoredSettings {
  const mapping = asked.mapping ?? [];
  return {
    ...settings,
    sheet: asked.sheet === undefined || asked.sheet === null ? settings.sheet : grid.sheet,
    year: asked.year ?? settings.year,
    mapping: merged(
      settings.mapping,
      mapping.map((column) => ({ ...column, heading: headingOf(grid, headings, column.column) })),
    ),
    referenceDate: referenceDate ?? settings.referenceDate,
  };
}

/** Whether the looks that hold words, or the scale, are to be laid anew. */
export function areLooksDue({ settings: before }: Remembered, after: StoredSettings): boolean {
  const isSame =
    before.language === after.language && String(before.calculation.scale) === String(after.calculation.scale);
  return before.looksAreDue || !isSame;
}

/** What a run remembers from its first change to its last, so that the next one finishes what it broke off in. */
export function rememberingMeanwhile(
  remembered: Remembered,
  after: StoredSettings,
  due: Pick<StoredSettings, 'looksAreDue' | 'moving'>,
  grid: Grid,
): Change[] {
  const meanwhile = { ...after, ...due };
  if (printSettings(meanwhile) === printSettings(after)) return rememberingChanges(remembered, after);
  const then = { ...remembered, settings: meanwhile, exists: true };
  return [...rememberingChanges(remembered, meanwhile), ...rememberingAfterwards(then, after, grid)];
}

/** What is remembered once that is finished: nothing is stored where nothing is chosen and no mark says that something was. */
export function rememberingAfterwards(remembered: Remembered, after: StoredSettings, grid: Grid): Change[] {
  const isNothing = printSettings(after) === printSettings(noSettings) && !isMarked(grid);
  return rememberingChanges(remembered, after, 'last').map((change) =>
    isNothing && change.kind === 'storedPart' ? { ...change, xml: null } : change,
  );
}

/** Nothing is stored where nothing was chosen, unless it was stored before and lost; nor over what somebody else has stored. */
export function rememberingChanges(
  remembered: Remembered,
  after: StoredSettings,
  order: 'first' | 'last' = 'first',
): Change[] {
  const xml = printSettings(after);
  const isLost = remembered.lost !== null && !remembered.exists;
  if (!remembered.isReadable || (xml === printSettings(remembered.settings) && !isLost)) return [];
  return [{ kind: 'storedPart', namespace: SETTINGS_NAMESPACE, xml, exists: remembered.exists, order }];
}

/** The changes that bring back what was remembered before some others. */
export function rememberedBefore(changes: readonly Change[], remembered: Remembered): Change[] {
  const part = changes.findLast((change) => change.kind === 'storedPart');
  if (part === undefined || (part.xml === null && !remembered.exists)) return [];
  return [{ ...part, exists: part.xml !== null, xml: settingsText(remembered), over: part.xml, order: 'last' }];
}

/** Whether what a change is to be stored over is what the workbook remembers, or what it is to remember then. */
export function isStillStored(change: Change, remembered: Remembered): boolean {
  if (change.kind !== 'storedPart' || change.over === undefined) return true;
  const now = settingsText(remembered);
  return now === change.over || now === change.xml;
}

/** What takes two runs back at once: what was remembered before the first, over what the second left. */
export function takenBackTogether(first: readonly Change[], second: readonly Change[]): Change[] {
  const before = first.find((change) => change.kind === 'storedPart');
  const after = second.find((change) => change.kind === 'storedPart');
  if (before === undefined || after === undefined) return [...second, ...first];
  const { over = null } = after;
  return [
    ...second.filter((change) => change !== after),
    ...first.map((change) => (change === before ? { ...before, over } : change)),
  ];
}

/** Whether somebody looked at a finding and left the text as it is. An error cannot be left: nothing can be computed. */
export function isAccepted(
  { settings }: Pick<Remembered, 'settings'>,
  { finding, ...placed }: PlacedFinding,
  sheet: string,
): boolean {
  if (severityOf(finding) === 'error') return false;
  const about = placed.indicator ?? placed.objective ?? sheet;
  return settings.accepted.some(
    (each) => each.code === finding.code && each.about === about && each.written === finding.written,
  );
}

/** Where what is remembered could not be used. */
export function forgottenThings(
  { settings, isReadable, lost }: Remembered,
  grids: readonly Grid[],
  place: PlanPlace,
): SheetFinding[] {
  const taken = place.grid.sheet;
  const here = { sheet: taken, cell: 'A1' };
  if (!isReadable)
    return [{ finding: found('SHT-015', lost ?? { recognised: [], left: [] }, '', wholeOf('')), ...here }];
  if (lost !== null) return [{ finding: found('SHT-024', lost, '', wholeOf('')), ...here }];
  const { sheet } = settings;
  const isGone = sheet !== null && grids.every((grid) => grid.sheet !== sheet);
  return isGone ? [{ finding: found('SHT-016', { taken }, sheet, wholeOf(sheet)), ...here }] : [];
}
