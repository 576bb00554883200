import { applyChanges } from '../excel/applyChanges';
import type { ExcelSession } from '../excel/session';
import { countChanges } from '../worksheet/change';
import { isReadToTheRight } from '../worksheet/grid';
import { planChanges } from '../worksheet/planChanges';
import { buildReport } from './buildReport';
import type { RunOptions } from './check';
import { inspectWorkbook } from './inspectWorkbook';
import type { Outcome } from './outcome';
import { refuse } from './refuse';
import { refuseNothing } from './refuseNothing';
import { runInWorkbook } from './runInWorkbook';

export interface RecalculateOptions extends RunOptions {
  /** Write values instead of formulas. */
  readonly values?: boolean;
  /** Aborting stops the run until the first write. */
  readonly signal?: AbortSignal;
}

/** Reads the plan, judges it, and brings Piano's columns up to date; a second run changes nothing. */
export async function recalculate(session: ExcelSession, options: RecalculateOptions): Promise<Outcome> {
  const { language, onProgress, signal } = options;
  return runInWorkbook(session, language, async (workbook) => {
    onProgress?.({ step: 'reading', done: 0, of: 0 });
    const inspection = await inspectWorkbook(workbook, options);
    if (inspection.status !== 'inspected') return refuseNothing(inspection, language);
    const { place, assessed, standing } = inspection;
    const total = assessed.indicators.length;
    onProgress?.({ step: 'judging', done: total, of: total });
    if (place.grid.isProtected) return refuse('protectedSheet', language, place.grid.sheet);
    if (!isReadToTheRight(place.grid)) return refuse('tooWide', language, place.grid.sheet);
    if (signal?.aborted === true) return refuse('cancelled', language);
    const changes = [
      ...planChanges(place, assessed, standing, {
        referenceDate: inspection.referenceDate,
        values: options.values ?? false,
      }),
      ...inspection.remembering,
    ];
    if (changes.length > 0) {
      onProgress?.({ step: 'writing', done: total, of: total });
      await applyChanges(workbook, changes);
    }
    return {
      status: 'done',
      report: buildReport(inspection, language, {
        syncs: workbook.syncs,
        requests: null,
        changes: countChanges(changes),
      }),
    };
  });
}
