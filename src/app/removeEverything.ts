import { applyChanges } from '../excel/applyChanges';
import { readGrids } from '../excel/readGrids';
import type { ExcelSession } from '../excel/session';
import { requestPart } from '../excel/storedPart';
import { countChanges } from '../worksheet/change';
import { rememberedIn } from '../worksheet/remembered';
import { removal, type KeptColumn } from '../worksheet/removal';
import { SETTINGS_NAMESPACE } from '../worksheet/storedSettings';
import type { Refusal } from './outcome';
import type { HostReport } from './report';
import { refuse } from './refuse';
import { runInWorkbook } from './runInWorkbook';

export { columnName } from '../worksheet/address';

export interface RemoveOptions {
  readonly language: 'it' | 'en';
  /** Results typed into Piano's column go too. */
  readonly withInputs: boolean;
}

export interface Removed {
  readonly status: 'done';
  /** Columns of typed results that were left. */
  readonly kept: readonly KeptColumn[];
  readonly host: HostReport;
}

/** Takes everything Piano wrote out of the workbook; nothing else is touched. */
export async function removeEverything(
  session: ExcelSession,
  { language, withInputs }: RemoveOptions,
): Promise<Removed | Refusal> {
  return runInWorkbook(session, language, async (workbook) => {
    const part = requestPart(workbook, SETTINGS_NAMESPACE);
    const grids = await readGrids(workbook, () => {
      part.ask();
    });
    const { changes, kept } = removal(grids, rememberedIn(part.text()), withInputs);
    const isLocked = changes.some(
      (change) => 'sheet' in change && grids.find(({ id }) => id === change.sheet)?.isProtected === true,
    );
    if (isLocked) return refuse('protectedSheet', language, grids.find(({ isProtected }) => isProtected)?.sheet ?? '');
    if (changes.length > 0) await applyChanges(workbook, changes);
    return { status: 'done', kept, host: { syncs: workbook.syncs, requests: null, changes: countChanges(changes) } };
  });
}
