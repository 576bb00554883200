import type { ExcelSession } from '../excel/session';
import { isCalendarDate, italianDate } from '../plan/dates';
import { snapshotOf } from '../worksheet/snapshots';
import { uniqueKeys } from '../worksheet/summarySheets/uniqueKeys';
import { bringSheetsUpToDate } from './createSummaries';
import { inspectWorkbook } from './inspectWorkbook';
import type { Outcome } from './outcome';
import type { RecalculateOptions } from './recalculate';
import { refuse } from './refuse';
import { refuseNothing } from './refuseNothing';
import { runInWorkbook } from './runInWorkbook';

export interface ChosenDay {
  /** The figures are judged at this day, `YYYY-MM-DD`, and kept under it. */
  readonly on: string;
  /** One that was kept for the day gives way; it is not there any more then. */
  readonly replaces: boolean;
}

/**
 * *Fotografia*: keeps result, degree and status of each indicator under a day, beside how the plan stands, so that June is
 * not lost in December. What is typed afterwards changes none of it.
 */
export async function takeSnapshot(
  session: ExcelSession,
  { on, replaces }: ChosenDay,
  options: RecalculateOptions,
): Promise<Outcome> {
  const { language } = options;
  return runInWorkbook(session, language, async (workbook) => {
    if (!isCalendarDate(on)) return refuse('noSuchDay', language, on);
    const then = await inspectWorkbook(workbook, { ...options, at: on });
    if (then.status !== 'inspected') return refuseNothing(then, language);
    const { assessed, settings, remembered } = then;
    if (!remembered.isReadable) return refuse('unreadableSettings', language);
    const { frozen } = remembered.settings;
    if (frozen !== null && frozen.at !== on) return refuse('frozen', language, frozen.on);
    // One that was remembered by a run that broke off before its sheet was drawn is taken anew.
    const isUnfinished = settings.sheets.some(({ kind, drawn }) => kind === 'snapshots' && drawn === null);
    if (!replaces && !isUnfinished && settings.snapshots.some((each) => each.on === on))
      return refuse('snapshotThere', language, italianDate(on));
    const keys = uniqueKeys(assessed.plan.indicators);
    return bringSheetsUpToDate(workbook, options, snapshotOf(on, assessed.indicators, keys, settings.calculation));
  });
}
