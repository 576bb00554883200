import type { ExcelSession } from '../excel/session';
import { buildReport } from './buildReport';
import { inspectWorkbook, type InspectOptions } from './inspectWorkbook';
import type { Outcome, Progress } from './outcome';
import { viewOf } from './planView';
import { refuseNothing } from './refuseNothing';
import { runInWorkbook } from './runInWorkbook';

export interface RunOptions extends InspectOptions {
  /** Language of the findings and of refusals; the workbook keeps its own. */
  readonly language: 'it' | 'en';
  readonly onProgress?: (progress: Progress) => void;
}

/** Reads the plan and judges it; writes nothing. */
export async function check(session: ExcelSession, options: RunOptions): Promise<Outcome> {
  return runInWorkbook(session, options.language, async (workbook) => {
    options.onProgress?.({ step: 'reading', done: 0, of: 0 });
    const inspection = await inspectWorkbook(workbook, options);
    if (inspection.status !== 'inspected') return refuseNothing(inspection, options.language);
    return {
      status: 'done',
      report: buildReport(inspection, options.language, { syncs: workbook.syncs, requests: null, changes: 0 }),
      view: viewOf(inspection),
      undo: [],
    };
  });
}
