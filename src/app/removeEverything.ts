import { applyChanges } from '../excel/applyChanges';
import { readLookAlikes } from '../excel/readLookAlikes';
import type { ExcelSession } from '../excel/session';
import type { WorkbookSession } from '../excel/workbookSession';
import { isAnchor } from '../worksheet/anchors';
import { countChanges } from '../worksheet/change';
import { possibleCopies } from '../worksheet/copiedLooks';
import { removal, type KeptColumn } from '../worksheet/removal';
import { watchedColumns, watchedSheets } from '../worksheet/watched';
import type { Refusal } from './outcome';
import type { HostReport } from './report';
import { isMade, isSheetAnchor } from '../worksheet/summarySheets/sheetLedger';
import { sheetsRemoval } from '../worksheet/summarySheets/sheetsRemoval';
import { noSheets, readSummarySheets } from '../excel/readSummarySheets';
import { readRemembering } from './readRemembering';
import { refuse } from './refuse';
import { runInWorkbook } from './runInWorkbook';
import { untilStill } from './untilStill';

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
  /** Causes and corrective actions typed on Piano's sheets: the workbook remembers them for when these are made again. */
  readonly texts: number;
  /** Days the plan's figures were kept for: remembered likewise. */
  readonly snapshots: number;
  readonly host: HostReport;
}

/** Takes everything Piano wrote out of the workbook; nothing else is touched. */
export async function removeEverything(
  session: ExcelSession,
  { language, withInputs }: RemoveOptions,
): Promise<Removed | Refusal> {
  return runInWorkbook(session, language, (workbook) =>
    untilStill(language, () => removeOnce(workbook, language, withInputs)),
  );
}

/** What somebody types at that moment into a column that is about to go is seen first. */
async function removeOnce(
  workbook: WorkbookSession,
  language: 'it' | 'en',
  withInputs: boolean,
): Promise<Removed | Refusal | 'changedMeanwhile'> {
  const { grids, remembered } = await readRemembering(workbook, (names) => names.some(({ name }) => isAnchor(name)));
  const hasSheets = remembered.settings.sheets.length > 0 || remembered.lost !== null;
  const { sheets, standing } = hasSheets ? await readSummarySheets(workbook, isSheetAnchor) : noSheets;
  const made = sheetsRemoval(remembered.settings, sheets, standing, withInputs);
  if (!remembered.isReadable && made.texts > 0) return refuse('unreadableSettings', language);
  const plans = grids.filter(({ names }) => !isMade(names));
  const lookAlikes = await readLookAlikes(workbook, plans.flatMap(possibleCopies));
  const { changes: columns, kept } = removal(plans, remembered, withInputs, lookAlikes, made.left);
  const changes = [...columns, ...made.changes];
  const there = [...sheets, ...grids.map(({ sheet, id, isProtected }) => ({ name: sheet, id, isProtected }))];
  const locked = there.find(
    ({ id, isProtected }) => isProtected && changes.some((change) => 'sheet' in change && change.sheet === id),
  );
  if (locked !== undefined) return refuse('protectedSheet', language, locked.name);
  const expected = [...watchedColumns(plans, changes), ...watchedSheets(standing)];
  if (changes.length > 0 && (await applyChanges(workbook, changes, expected, true)) !== 'asRead')
    return 'changedMeanwhile';
  return {
    status: 'done',
    kept,
    texts: made.texts,
    snapshots: made.snapshots,
    host: { syncs: workbook.syncs, requests: null, changes: countChanges(changes) },
  };
}
