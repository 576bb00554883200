import { applyChanges } from '../excel/applyChanges';
import { readSheetNames } from '../excel/readSheetNames';
import type { ExcelSession } from '../excel/session';
import type { TextPiece } from '../plan/printed/printed';
import { readPrinted } from '../plan/printed/readPrinted';
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

export interface ImportOptions extends Omit<RunOptions, 'choice'> {
  /** The plan year, where the text doesn't say it; null takes the text's. */
  readonly year: number | null;
  /** Aborting stops the run until the first write. */
  readonly signal?: AbortSignal;
}

/** What was imported, as it then stands in the workbook. */
export interface Imported extends Done {
  /** Pieces of the text that are nowhere in the plan, in the order of its lines. */
  readonly unplaced: readonly TextPiece[];
}

/**
 * Makes a register of text copied out of a plan's PDF: on the active sheet if it is empty, else on a new one. What is
 * reported is read back from the sheet, as `check` would.
 */
export async function importPlan(
  session: ExcelSession,
  text: string,
  options: ImportOptions,
): Promise<Imported | Refusal> {
  const { language, onProgress, signal, year, ...inspected } = options;
  onProgress?.({ step: 'reading', done: 0, of: 0 });
  const printed = readPrinted(text, year);
  if (printed.status === 'refused') return refuse(printed.reason, language);
  const { plan } = printed;
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
    return {
      status: 'done',
      report: buildReport(inspection, language, host),
      view: viewOf(inspection),
      undo: [],
      unplaced: plan.unplaced,
    };
  });
}
