import { applyChanges } from '../excel/applyChanges';
import type { WorkbookSession } from '../excel/workbookSession';
import type { PlacedFinding } from '../plan/assess';
import type { ExcelSession } from '../excel/session';
import { countChanges, type Change } from '../worksheet/change';
import { inverse } from '../worksheet/inverse';
import { isPrepared } from '../worksheet/computedColumns';
import { isReadToTheRight } from '../worksheet/grid';
import { isAccepted, rememberingChanges } from '../worksheet/remembered';
import { planChanges } from '../worksheet/planChanges';
import { buildReport } from './buildReport';
import type { RunOptions } from './check';
import { inspectWorkbook, type Inspection } from './inspectWorkbook';
import type { Outcome, Refusal } from './outcome';
import { viewOfWritten } from './planView';
import { refuse } from './refuse';
import { refuseNothing } from './refuseNothing';
import { runInWorkbook } from './runInWorkbook';

export interface RecalculateOptions extends RunOptions {
  /** Write values instead of formulas. */
  readonly values?: boolean;
  /** Aborting stops the run until the first write. */
  readonly signal?: AbortSignal;
}

/** A plan that somebody edits at the same moment is read again; more often than this would be no end. */
const ATTEMPTS = 3;

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
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    onProgress?.({ step: 'reading', done: 0, of: 0 });
    const inspection = await inspectWorkbook(workbook, options);
    if (inspection.status !== 'inspected') return refuseNothing(inspection, language);
    const refusal = refuseThis(inspection) ?? refuseWriting(inspection, language);
    if (refusal !== null) return refusal;
    const total = inspection.assessed.indicators.length;
    onProgress?.({ step: 'judging', done: total, of: total });
    if (applied === 0 && signal?.aborted === true) return refuse('cancelled', language);
    const changes = changesOf(inspection, options);
    applied += countChanges(changes);
    const { place, standing, remembered, settings } = inspection;
    undo = [...inverse(changes, place, standing, remembered, settings), ...undo];
    if (changes.length > 0) onProgress?.({ step: 'writing', done: total, of: total });
    if (changes.length === 0 || (await applyChanges(workbook, changes, inspection.watched))) {
      const host = { syncs: workbook.syncs, requests: null, changes: applied };
      return {
        status: 'done',
        report: buildReport(inspection, language, host),
        view: viewOfWritten(inspection),
        undo,
      };
    }
  }
  return refuse('keepsChanging', language);
}

/** Why nothing can be written to the plan's sheet; null when it can. */
export function refuseWriting({ place: { grid } }: Inspection, language: 'it' | 'en'): Refusal | null {
  if (grid.isProtected) return refuse('protectedSheet', language, grid.sheet);
  return isReadToTheRight(grid) ? null : refuse('tooWide', language, grid.sheet);
}

/** A person who changes settings has not asked for columns yet: a sheet without Piano's stays without them. */
function changesOf(inspection: Inspection, { values = false, patch }: RecalculateOptions): Change[] {
  const { place, assessed, standing, referenceDate, remembered, settings } = inspection;
  const isListed = (placed: PlacedFinding): boolean => !isAccepted(remembered, placed, place.grid.sheet);
  const remembering = rememberingChanges(remembered, settings);
  if (patch !== undefined && !isPrepared(place.computed)) return remembering;
  return [...remembering, ...planChanges(place, assessed, standing, { referenceDate, values, isListed })];
}
