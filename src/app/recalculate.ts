import { applyChanges, type Applied } from '../excel/applyChanges';
import { readHiddenWidths } from '../excel/readHiddenWidths';
import type { WorkbookSession } from '../excel/workbookSession';
import type { PlacedFinding } from '../plan/assess';
import type { ExcelSession } from '../excel/session';
import { countChanges, type Change } from '../worksheet/change';
import { inverse } from '../worksheet/inverse';
import { isPrepared } from '../worksheet/computedColumns';
import { isReadToTheRight } from '../worksheet/grid';
import {
  isAccepted,
  areLooksDue,
  rememberingAfterwards,
  rememberingChanges,
  rememberingMeanwhile,
} from '../worksheet/remembered';
import { countChanged, standingFigures, writtenFigures, type Figures } from '../worksheet/changedFigures';
import { standingColumns } from '../worksheet/ownLines';
import { movingFormats, unfinishedFormats } from '../worksheet/movedEntries';
import { planChanges } from '../worksheet/planChanges';
import { mayLose, watchedTyped } from '../worksheet/watched';
import { columnsAdded, withWidths } from '../worksheet/widthBefore';
import { buildReport } from './buildReport';
import type { RunOptions } from './check';
import { inspectWorkbook, type Inspection } from './inspectWorkbook';
import type { Outcome, Refusal } from './outcome';
import { viewOf, viewOfWritten } from './planView';
import { refuse } from './refuse';
import { refuseNothing } from './refuseNothing';
import { runInWorkbook } from './runInWorkbook';
import { untilStill } from './untilStill';

export interface RecalculateOptions extends RunOptions {
  /** Write values instead of formulas. */
  readonly values?: boolean;
  /** Aborting stops the run until the first write. */
  readonly signal?: AbortSignal;
}

/** Reads the plan, judges it, and brings Piano's columns up to date; a second run changes nothing. */
export async function recalculate(session: ExcelSession, options: RecalculateOptions): Promise<Outcome> {
  return runInWorkbook(session, options.language, (workbook) => bringUpToDate(workbook, options));
}

/** The same inside a run that has already done something else. */
export async function bringUpToDate(
  workbook: WorkbookSession,
  options: RecalculateOptions,
  refuseThis: (inspection: Inspection) => Refusal | null = () => null,
): Promise<Outcome> {
  const { language, onProgress, signal } = options;
  let applied = 0;
  let undo: Change[] = [];
  let before: Figures | null | undefined;
  return untilStill(language, async (): Promise<Outcome | 'changedMeanwhile'> => {
    onProgress?.({ step: 'reading', done: 0, of: 0 });
    const inspected = await inspectWorkbook(workbook, options);
    if (inspected.status !== 'inspected') return refuseNothing(inspected, language);
    const refusal = refuseThis(inspected) ?? refuseFrozen(inspected, language) ?? refuseWriting(inspected, language);
    if (refusal !== null) return refusal;
    const total = inspected.assessed.indicators.length;
    onProgress?.({ step: 'judging', done: total, of: total });
    if (applied === 0 && signal?.aborted === true) return refuse('cancelled', language);
    const unfinished = finishing(inspected);
    if (unfinished.length > 0) {
      await applyChanges(workbook, unfinished, inspected.watched, true);
      return 'changedMeanwhile';
    }
    const inspection = isAsked(inspected, options) ? await knowingHidden(workbook, inspected) : inspected;
    const { place, assessed, settings } = inspection;
    if (before === undefined) before = standingFigures(place, assessed);
    const changes = changesOf(inspection, options);
    if (changes.length > 0) onProgress?.({ step: 'writing', done: total, of: total });
    const written = changes.length === 0 ? 'asRead' : await write(workbook, changes, inspection);
    if (written === 'notWritten') return 'changedMeanwhile';
    applied += countChanges(changes);
    undo = [...undoing(changes, inspection), ...undo];
    if (written === 'changedMeanwhile') return written;
    return {
      status: 'done',
      report: buildReport(inspection, language, { syncs: workbook.syncs, requests: null, changes: applied }),
      view: isAsked(inspection, options) ? viewOfWritten(inspection) : viewOf(inspection),
      undo,
      changed: before && countChanged(before, writtenFigures(place, assessed, settings.language)),
    };
  });
}

function write(
  workbook: WorkbookSession,
  changes: readonly Change[],
  { watched, place }: Inspection,
): Promise<Applied> {
  if (!mayLose(changes)) return applyChanges(workbook, changes, watched);
  const typed = watchedTyped(place.grid, standingColumns(place.grid));
  return applyChanges(workbook, changes, [...watched, ...typed], true);
}

/** Why nothing can be written to the plan's sheet; null when it can. */
export function refuseWriting({ place: { grid } }: Inspection, language: 'it' | 'en'): Refusal | null {
  if (grid.isProtected) return refuse('protectedSheet', language, grid.sheet);
  return isReadToTheRight(grid) ? null : refuse('tooWide', language, grid.sheet);
}

const undoing = (
  changes: readonly Change[],
  { place, assessed, standing, remembered, settings }: Inspection,
): Change[] => inverse(changes, place, assessed, standing, remembered, settings);

/** What an earlier run broke off in; then all is read anew, as what is typed is read as it is shown. */
function finishing({ place, remembered }: Inspection): Change[] {
  const { moving } = remembered.settings;
  if (moving.length === 0) return [];
  return [
    ...unfinishedFormats(place, moving),
    ...rememberingAfterwards(remembered, { ...remembered.settings, moving: [] }, place.grid),
  ];
}

/** The same, with how wide the hidden columns were that are about to be shown as Piano's. */
async function knowingHidden(workbook: WorkbookSession, inspection: Inspection): Promise<Inspection> {
  const { place, settings } = inspection;
  const added = columnsAdded(place).filter(([field]) => settings.hidden.includes(field));
  if (added.length === 0) return inspection;
  const widths = await readHiddenWidths(
    workbook,
    place.grid.id,
    added.map(([, column]) => column),
  );
  const known = added.map(
    ([field, column]) => [field, { characters: widths.get(column) ?? null, isHidden: true }] as const,
  );
  return { ...inspection, settings: { ...settings, ...withWidths(settings, known) } };
}

/** Figures that were fixed belong to their day: live ones of another would go in their place. */
function refuseFrozen({ remembered, settings, place, isFrozen }: Inspection, language: 'it' | 'en'): Refusal | null {
  const { frozen } = remembered.settings;
  if (frozen === null || settings.frozen === null || isFrozen || !isPrepared(place.computed)) return null;
  return refuse('frozen', language, frozen.on);
}

/** A person who changes settings has not asked for columns yet: a sheet without Piano's stays without them. */
const isAsked = ({ place }: Inspection, { patch }: RecalculateOptions): boolean =>
  patch === undefined || isPrepared(place.computed);

function changesOf(inspection: Inspection, options: RecalculateOptions): Change[] {
  const { place, assessed, standing, referenceDate, remembered, settings, frozen } = inspection;
  const isListed = (placed: PlacedFinding): boolean => !isAccepted(remembered, placed, place.grid.sheet);
  const after = { ...settings, looksAreDue: false };
  if (!isAsked(inspection, options)) return rememberingChanges(remembered, after);
  const looksAreDue = areLooksDue(remembered, after);
  return [
    ...rememberingMeanwhile(remembered, after, { looksAreDue, moving: movingFormats(place) }, place.grid),
    ...planChanges(place, assessed, standing, {
      referenceDate,
      values: options.values ?? false,
      isListed,
      settings: { ...settings, frozen, looksAreDue },
    }),
  ];
}
