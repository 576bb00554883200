import { applyChanges } from '../excel/applyChanges';
import { readSheetNames } from '../excel/readSheetNames';
import type { ExcelSession } from '../excel/session';
import type { PrintedPlan } from '../plan/printed/printed';
import { countChanges } from '../worksheet/change';
import { importChanges } from '../worksheet/layouts/importChanges';
import { buildReport } from './buildReport';
import type { RunOptions } from './check';
import { inspectWorkbook } from './inspectWorkbook';
import type { Done, Refusal } from './outcome';
import { viewOf } from './planView';
import { refuse } from './refuse';
import { refuseNothing } from './refuseNothing';
import { runInWorkbook } from './runInWorkbook';

export interface DrawOptions extends Omit<RunOptions, 'choice'> {
  /** Aborting stops the run until the first write. */
  readonly signal?: AbortSignal;
}

/**
 * Draws a plan as a register: on the active sheet if it is empty, else on a new one. What is reported is read back from
 * the sheet, as `check` would.
 */
export async function drawPlan(
  session: ExcelSession,
  plan: PrintedPlan,
  { language, onProgress, signal, ...inspected }: DrawOptions,
): Promise<Done | Refusal> {
  return runInWorkbook(session, language, async (workbook) => {
    const { sheet, changes } = importChanges(plan, await readSheetNames(workbook));
    if (signal?.aborted === true) return refuse('cancelled', language);
    onProgress?.({ step: 'writing', done: 0, of: plan.indicators.length });
    await applyChanges(workbook, changes);
    const inspection = await inspectWorkbook(workbook, {
      ...inspected,
      choice: { sheet, year: plan.year, mapping: [] },
    });
    if (inspection.status !== 'inspected') return refuseNothing(inspection, language);
    const host = { syncs: workbook.syncs, requests: null, changes: countChanges(changes) };
    return { status: 'done', report: buildReport(inspection, language, host), view: viewOf(inspection), undo: [] };
  });
}
