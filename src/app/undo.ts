import { applyChanges } from '../excel/applyChanges';
import { readGrids } from '../excel/readGrids';
import type { ExcelSession } from '../excel/session';
import { requestPart } from '../excel/storedPart';
import { isAnchor } from '../worksheet/anchors';
import { countChanges, type Change } from '../worksheet/change';
import { rememberedIn } from '../worksheet/remembered';
import { takenBackNow } from '../worksheet/removal';
import { SETTINGS_NAMESPACE } from '../worksheet/storedSettings';
import type { Refusal } from './outcome';
import type { HostReport } from './report';
import { runInWorkbook } from './runInWorkbook';

export interface Undone {
  readonly status: 'done';
  readonly host: HostReport;
}

/**
 * Takes back what a run wrote into Piano's own columns: Excel's own undo doesn't reach what add-ins write. What people typed
 * since into columns the run added stays, with the codes that say whose it is.
 */
export async function undo(
  session: ExcelSession,
  changes: readonly Change[],
  language: 'it' | 'en',
): Promise<Undone | Refusal> {
  return runInWorkbook(session, language, async (workbook) => {
    const part = requestPart(workbook, SETTINGS_NAMESPACE);
    const ask = (): void => {
      part.ask();
    };
    const grids = await readGrids(workbook, ask, (names) => names.some(({ name }) => isAnchor(name)));
    const now = takenBackNow(grids, changes, rememberedIn(part.text()));
    await applyChanges(workbook, now);
    return { status: 'done', host: { syncs: workbook.syncs, requests: null, changes: countChanges(now) } };
  });
}
