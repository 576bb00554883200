import { applyChanges } from '../excel/applyChanges';
import { readSheetsThere } from '../excel/readSheetsThere';
import { readSummarySheets } from '../excel/readSummarySheets';
import type { ExcelSession } from '../excel/session';
import type { WorkbookSession } from '../excel/workbookSession';
import { countChanges } from '../worksheet/change';
import { isAccepted, rememberedBefore, rememberingChanges, takenBackTogether } from '../worksheet/remembered';
import { withSnapshot, type Snapshot } from '../worksheet/snapshots';
import { isSheetAnchor, type SheetEntry } from '../worksheet/summarySheets/sheetLedger';
import { withCauseCells } from '../worksheet/summarySheets/causesOnSheets';
import { summaryChanges } from '../worksheet/summarySheets/summaryChanges';
import { watchedSheets } from '../worksheet/watched';
import { inspectWorkbook } from './inspectWorkbook';
import { drawnSheets } from './madeSheets';
import type { Done, Outcome } from './outcome';
import { bringUpToDate, type RecalculateOptions } from './recalculate';
import { refuseNothing } from './refuseNothing';
import { refuseSheets } from './refuseSheets';
import { runInWorkbook } from './runInWorkbook';
import { untilStill } from './untilStill';

/**
 * Brings Piano's columns up to date, then makes the sheets that leave the office, or brings them up to date in place; a
 * second run changes nothing. What people typed on them is remembered before anything is drawn anew.
 */
export async function createSummaries(session: ExcelSession, options: RecalculateOptions): Promise<Outcome> {
  return runInWorkbook(session, options.language, (workbook) => bringSheetsUpToDate(workbook, options));
}

/** The same inside a run; where there is a snapshot to be remembered, only the sheet of snapshots is drawn. */
export async function bringSheetsUpToDate(
  workbook: WorkbookSession,
  asked: RecalculateOptions,
  snapshot: Snapshot | null = null,
): Promise<Outcome> {
  const options = { ...asked, makesSheets: snapshot === null };
  const there = await readSheetsThere(workbook);
  const recalculated = await bringUpToDate(workbook, options, (inspection) =>
    refuseSheets(inspection, there, snapshot, options.language),
  );
  if (recalculated.status !== 'done') return recalculated;
  return untilStill(options.language, () => drawSheets(workbook, recalculated, options, snapshot));
}

async function drawSheets(
  workbook: WorkbookSession,
  done: Done,
  options: RecalculateOptions,
  snapshot: Snapshot | null,
): Promise<Outcome | 'changedMeanwhile'> {
  const { language } = options;
  const inspection = await inspectWorkbook(workbook, options);
  if (inspection.status !== 'inspected') return refuseNothing(inspection, language);
  const { remembered, place, assessed, referenceDate } = inspection;
  const settings =
    snapshot === null
      ? inspection.settings
      : { ...inspection.settings, snapshots: withSnapshot(inspection.settings.snapshots, snapshot) };
  const { sheets, standing } = await readSummarySheets(workbook, isSheetAnchor);
  const { changes, undo, before, after, inputs } = summaryChanges({
    place,
    assessed,
    referenceDate,
    settings,
    onlySnapshots: snapshot !== null,
    isAccepted: (finding, sheet) => isAccepted(remembered, finding, sheet),
    sheets,
    standing,
  });
  const remembering = rememberingChanges(remembered, before);
  const known = { ...remembered, settings: before, exists: true };
  const all = [...remembering, ...changes, ...rememberingChanges(known, after, 'last')];
  const expected = [...inspection.watched, ...watchedSheets(standing)];
  const written = all.length === 0 ? 'asRead' : await applyChanges(workbook, all, expected, standing.size > 0);
  if (written !== 'asRead') return 'changedMeanwhile';
  const { host } = done.report;
  const applied = host.changes + countChanges(all);
  return {
    ...done,
    report: { ...done.report, host: { ...host, syncs: workbook.syncs, changes: applied } },
    view: {
      ...done.view,
      assessed: withCauseCells(done.view.assessed, inputs),
      settings: after,
      made: drawnSheets(after.sheets, sheets, changes),
    },
    undo: isExact(remembered.settings.sheets, after.sheets)
      ? takenBackTogether(done.undo, [...rememberedBefore(all, remembered), ...undo])
      : [],
  };
}

/** What was drawn over, or taken away with its holder, can't be drawn back as people had it. */
const isExact = (before: readonly SheetEntry[], after: readonly SheetEntry[]): boolean =>
  before.every(({ anchor, drawn }) => after.some((each) => each.anchor === anchor && each.drawn === drawn));
