import { applyChanges } from '../excel/applyChanges';
import type { ExcelSession } from '../excel/session';
import { countChanges, type Change } from '../worksheet/change';
import type { Refusal } from './outcome';
import type { HostReport } from './report';
import { runInWorkbook } from './runInWorkbook';

export interface Undone {
  readonly status: 'done';
  readonly host: HostReport;
}

/** Takes back what a run wrote into Piano's own columns: Excel's own undo doesn't reach what add-ins write. */
export async function undo(
  session: ExcelSession,
  changes: readonly Change[],
  language: 'it' | 'en',
): Promise<Undone | Refusal> {
  return runInWorkbook(session, language, async (workbook) => {
    await applyChanges(workbook, changes);
    return { status: 'done', host: { syncs: workbook.syncs, requests: null, changes: countChanges(changes) } };
  });
}
