import type { ExcelSession } from '../excel/session';
import { isCalendarDate } from '../plan/dates';
import { sayUnfit } from '../plan/achievement/settingWords';
import { unfitSettings } from '../plan/achievement/unfitSettings';
import type { SettingsPatch } from '../worksheet/settingsPatch';
import type { Inspection } from './inspectWorkbook';
import type { Outcome, Refusal } from './outcome';
import { bringUpToDate, type RecalculateOptions } from './recalculate';
import { refuse } from './refuse';
import { runInWorkbook } from './runInWorkbook';

export type { SettingsPatch } from '../worksheet/settingsPatch';

/**
 * Remembers what a person changed among the settings, and brings Piano's columns up to date with it; a sheet that was
 * not prepared stays so. Settings that make no sense are refused, and nothing is written.
 */
export async function changeSettings(
  session: ExcelSession,
  patch: SettingsPatch,
  options: RecalculateOptions,
): Promise<Outcome> {
  return runInWorkbook(session, options.language, (workbook) =>
    bringUpToDate(workbook, { ...options, patch }, (inspection) => refuseSettings(inspection, options.language)),
  );
}

function refuseSettings({ remembered, settings }: Inspection, language: 'it' | 'en'): Refusal | null {
  if (!remembered.isReadable) return refuse('unreadableSettings', language);
  const { calculation, referenceDate } = settings;
  const [unfit] = unfitSettings(calculation);
  if (unfit !== undefined) return refuse('unfitSetting', language, sayUnfit(unfit, language));
  if (referenceDate !== null && !isCalendarDate(referenceDate)) return refuse('noSuchDay', language, referenceDate);
  return null;
}
