import { applyChanges } from '../excel/applyChanges';
import { areAsRead } from '../excel/watch';
import { readColumns } from '../excel/readColumns';
import type { ExcelSession } from '../excel/session';
import type { WorkbookSession } from '../excel/workbookSession';
import { readAddress } from '../worksheet/address';
import { countChanges, type Change } from '../worksheet/change';
import { isPrepared } from '../worksheet/computedColumns';
import { planCorrections, revertedCorrection, type ChosenCorrection } from '../worksheet/corrections';
import { rememberingChanges } from '../worksheet/remembered';
import type { AcceptedFinding, Correction, StoredSettings } from '../worksheet/storedSettings';
import type { Watched } from '../worksheet/watched';
import { buildReport } from './buildReport';
import { inspectWorkbook, type Inspection } from './inspectWorkbook';
import type { Outcome } from './outcome';
import { viewOf } from './planView';
import { bringUpToDate, refuseWriting, type RecalculateOptions } from './recalculate';
import { refuse } from './refuse';
import { refuseNothing } from './refuseNothing';
import { runInWorkbook } from './runInWorkbook';

/**
 * Corrects some cells of the plan, each as it was chosen, and remembers how they were; then brings Piano's columns up to
 * date. A cell that was edited since its finding was shown is left alone, and nothing else is written then.
 */
export async function correct(
  session: ExcelSession,
  chosen: readonly ChosenCorrection[],
  options: RecalculateOptions,
): Promise<Outcome> {
  return writing(session, options, async (workbook, inspection) => {
    const { place, assessed, settings } = inspection;
    const cells = chosen.flatMap(({ cell }) => readAddress(cell) ?? []);
    const { formulas } = await readColumns(
      workbook,
      place.grid.id,
      cells.map((cell) => ({ what: 'formulas', block: { ...cell, rows: 1, columns: 1 } })),
    );
    const planned = planCorrections(place, assessed, chosen, (row, column) => formulas(row, column) ?? '');
    if (planned.missed.length > 0) return null;
    const made = planned.corrections.filter((correction) => !isLast(settings.corrections, correction));
    return { ...planned, settings: { ...settings, corrections: [...settings.corrections, ...made] }, order: 'first' };
  });
}

/** Takes back corrections that were made, by their places in the list: the last one is -1. All of them or none. */
export async function revertCorrections(
  session: ExcelSession,
  places: readonly number[],
  options: RecalculateOptions,
): Promise<Outcome> {
  return writing(session, options, (_, { place, assessed, settings }) => {
    const { corrections } = settings;
    const chosen = places.map((each) => corrections.at(each));
    const reverted = chosen.map((each) => (each === undefined ? null : revertedCorrection(place, assessed, each)));
    if (reverted.includes(null)) return null;
    const left = corrections.filter((each) => !chosen.includes(each));
    return {
      changes: reverted.flatMap((each) => each?.changes ?? []),
      watched: reverted.flatMap((each) => each?.watched ?? []),
      settings: { ...settings, corrections: left },
      order: 'last',
    };
  });
}

/** Remembers that somebody looked at some findings and leaves the text as it is; an edit brings them back. */
export async function accept(
  session: ExcelSession,
  findings: readonly AcceptedFinding[],
  options: RecalculateOptions,
): Promise<Outcome> {
  return writing(session, options, (_, { settings }) => {
    const anew = findings.filter((finding) => !settings.accepted.some((each) => isSameFinding(each, finding)));
    return { ...noChanges, settings: { ...settings, accepted: [...settings.accepted, ...anew] } };
  });
}

/** Brings findings back that were accepted. */
export async function reconsider(
  session: ExcelSession,
  findings: readonly AcceptedFinding[],
  options: RecalculateOptions,
): Promise<Outcome> {
  const isMeant = (accepted: AcceptedFinding): boolean => findings.some((each) => isSameFinding(each, accepted));
  return writing(session, options, (_, { settings }) => ({
    ...noChanges,
    settings: { ...settings, accepted: settings.accepted.filter((each) => !isMeant(each)) },
  }));
}

const isSameFinding = (a: AcceptedFinding, b: AcceptedFinding): boolean =>
  a.code === b.code && a.about === b.about && a.written === b.written;

interface Planned {
  readonly changes: readonly Change[];
  readonly watched: readonly Watched[];
  readonly settings: StoredSettings;
  /** Corrections are remembered before they are made, and forgotten after they were taken back. */
  readonly order: 'first' | 'last';
}

const isOfCells = (watched: Watched): boolean => 'values' in watched;

const noChanges = { changes: [], watched: [], order: 'first' } as const;

/** A correction that was remembered by a run that broke off before it made it. */
function isLast(corrections: readonly Correction[], correction: Correction): boolean {
  const { about, holds } = correction;
  const last = corrections.filter((each) => each.about === about && each.holds === holds).at(-1);
  return JSON.stringify(last) === JSON.stringify(correction);
}

/** The plan's own cells are read once more just before they are written: null, or a cell that differs, writes nothing. */
async function writing(
  session: ExcelSession,
  options: RecalculateOptions,
  plan: (workbook: WorkbookSession, inspection: Inspection) => Planned | null | Promise<Planned | null>,
): Promise<Outcome> {
  const { language } = options;
  return runInWorkbook(session, language, async (workbook) => {
    const inspection = await inspectWorkbook(workbook, options);
    if (inspection.status !== 'inspected') return refuseNothing(inspection, language);
    const refusal = refuseWriting(inspection, language);
    if (refusal !== null) return refusal;
    const planned = await plan(workbook, inspection);
    // Cells that hold the same may have changed places.
    const lines = planned === null || planned.changes.length === 0 ? [] : inspection.watched.filter(isOfCells);
    if (planned === null || !(await areAsRead(workbook, [...planned.watched, ...lines])))
      return refuse('editedMeanwhile', language);
    const remembering = rememberingChanges(inspection.remembered, planned.settings, planned.order);
    await applyChanges(workbook, [...remembering, ...planned.changes]);
    if (isPrepared(inspection.place.computed)) {
      const outcome = await bringUpToDate(workbook, options);
      return outcome.status === 'done' ? { ...outcome, undo: [] } : outcome;
    }
    const after = await inspectWorkbook(workbook, options);
    if (after.status !== 'inspected') return refuseNothing(after, language);
    const host = { syncs: workbook.syncs, requests: null, changes: countChanges(planned.changes) };
    return { status: 'done', report: buildReport(after, language, host), view: viewOf(after), undo: [] };
  });
}
