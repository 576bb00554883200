import { applyChanges } from '../excel/applyChanges';
import { readContents } from '../excel/readContents';
import { noSheets, readSummarySheets } from '../excel/readSummarySheets';
import type { ExcelSession } from '../excel/session';
import type { WorkbookSession } from '../excel/workbookSession';
import { isAnchor } from '../worksheet/anchors';
import { countChanges, type Change } from '../worksheet/change';
import type { Grid } from '../worksheet/grid';
import { isStillThere, overwrittenBlocks } from '../worksheet/overwritten';
import { isStillStored, type Remembered } from '../worksheet/remembered';
import { watchedColumns, watchedSheets, type Watched } from '../worksheet/watched';
import { isSheetAnchor } from '../worksheet/summarySheets/sheetLedger';
import { takenBackNow } from '../worksheet/takenBackNow';
import type { Refusal } from './outcome';
import { readRemembering } from './readRemembering';
import { refuse } from './refuse';
import type { HostReport } from './report';
import { runInWorkbook } from './runInWorkbook';

export interface Undone {
  readonly status: 'done';
  readonly host: HostReport;
}

/**
 * Takes back what a run wrote into Piano's own columns: Excel's own undo doesn't reach what add-ins write. What people typed
 * since into columns the run added stays, with the codes that say whose it is. Where rows or columns have moved since, or
 * somebody wrote where the run had, nothing is written: it would stand beside other indicators.
 */
export async function undo(
  session: ExcelSession,
  changes: readonly Change[],
  language: 'it' | 'en',
): Promise<Undone | Refusal> {
  return runInWorkbook(session, language, async (workbook) => {
    const { grids, remembered } = await readRemembering(workbook, (names) => names.some(({ name }) => isAnchor(name)));
    const { sheets, standing } = changes.some(({ kind }) => kind === 'deleteSheet')
      ? await readSummarySheets(workbook, isSheetAnchor)
      : noSheets;
    const now = takenBackNow(changes, { grids, remembered, sheets, standing });
    const watched = await watchedAsLeft(workbook, now, grids, remembered);
    if (watched === null) return refuse('movedSince', language);
    const expected = [...watched, ...watchedColumns(grids, now), ...watchedSheets(standing)];
    if (now.length > 0 && (await applyChanges(workbook, now, expected, true)) === 'notWritten')
      return refuse('keepsChanging', language);
    return { status: 'done', host: { syncs: workbook.syncs, requests: null, changes: countChanges(now) } };
  });
}

/** What the run wrote, as it stands; null where it, or what the run remembered, is no longer there. */
async function watchedAsLeft(
  workbook: WorkbookSession,
  changes: readonly Change[],
  grids: readonly Grid[],
  remembered: Remembered,
): Promise<Watched[] | null> {
  if (!changes.every((change) => isStillStored(change, remembered))) return null;
  const blocks = overwrittenBlocks(changes, grids);
  if (blocks === null) return null;
  const standing = await readContents(workbook, blocks);
  const now = blocks.map(({ sheet, row, column }, index) => ({ sheet, row, column, contents: standing[index] ?? [] }));
  return blocks.every((block, index) => isStillThere(block, standing[index] ?? [])) ? now : null;
}
