import type { ExcelSession } from '../excel/session';
import { isCalendarDate } from '../plan/dates';
import { sayUnfit } from '../plan/achievement/settingWords';
import { unfitSettings } from '../plan/achievement/unfitSettings';
import { sheetWords } from '../worksheet/sheetWords';
import type { SettingsPatch } from '../worksheet/settingsPatch';
import type { Inspection } from './inspectWorkbook';
import type { Outcome, Refusal } from './outcome';
import { bringUpToDate, type RecalculateOptions } from './recalculate';
import { refuse } from './refuse';
import { runInWorkbook } from './runInWorkbook';

export type { SettingsPatch } from '../worksheet/settingsPatch';

export interface ChangeOptions extends RecalculateOptions {
  /** Columns that are no longer asked for go with what people typed into them. */
  readonly withInputs?: boolean;
}

/**
 * Remembers what a person changed among the settings, and brings Piano's columns up to date with it; a sheet that was
 * not prepared stays so. Settings that make no sense are refused, and nothing is written.
 */
export async function changeSettings(
  session: ExcelSession,
  patch: SettingsPatch,
  options: ChangeOptions,
): Promise<Outcome> {
  const { language } = options;
  return runInWorkbook(session, language, (workbook) =>
    bringUpToDate(
      workbook,
      { ...options, patch },
      (inspection) =>
        refuseSettings(inspection, language) ??
        refuseFrozen(inspection, patch, language) ??
        refuseLoss(inspection, patch, language),
    ),
  );
}

/** Rules and days hold for figures that are live; words and columns beside them can change all the same. */
function refuseFrozen({ frozen }: Inspection, patch: SettingsPatch, language: 'it' | 'en'): Refusal | null {
  const touchesFigures =
    patch.calculation !== undefined || patch.referenceDate !== undefined || patch.year !== undefined;
  return frozen !== null && touchesFigures ? refuse('frozen', language, frozen.on) : null;
}

/** What people typed is never taken away unasked. */
function refuseLoss({ place, settings }: Inspection, patch: SettingsPatch, language: 'it' | 'en'): Refusal | null {
  const { keptForTyped } = place.computed;
  if (patch.optionalColumns === undefined || keptForTyped.length === 0) return null;
  const { headings } = sheetWords[settings.language];
  return refuse('typedColumns', language, keptForTyped.map((field) => headings[field]).join(', '));
}

function refuseSettings({ remembered, settings }: Inspection, language: 'it' | 'en'): Refusal | null {
  if (!remembered.isReadable) return refuse('unreadableSettings', language);
  const { calculation, referenceDate } = settings;
  const [unfit] = unfitSettings(calculation);
  if (unfit !== undefined) return refuse('unfitSetting', language, sayUnfit(unfit, language));
  if (referenceDate !== null && !isCalendarDate(referenceDate)) return refuse('noSuchDay', language, referenceDate);
  return null;
}
