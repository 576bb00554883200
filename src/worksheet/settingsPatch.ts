import type { Settings } from '../plan/achievement/settings';
import { asJudgement } from '../plan/achievement/unfitSettings';
import { optionalFields, type OptionalField } from './anchors';
import type { StoredSettings } from './storedSettings';
import type { WorkbookLanguage } from './workbookLanguage';

/** What a person changed among a workbook's settings; what is left out stays as it is. */
export interface SettingsPatch {
  readonly calculation?: Partial<Settings>;
  /** All the columns wanted, not only those wanted anew. */
  readonly optionalColumns?: readonly OptionalField[];
  readonly language?: WorkbookLanguage;
  /** Each office on a sheet of its own, from when the sheets are made next. */
  readonly officesApart?: boolean;
  /** `YYYY-MM-DD`; null goes back to the earlier of today and 31/12 of the plan year. */
  readonly referenceDate?: string | null;
  /** Null goes back to the year the sheet tells. */
  readonly year?: number | null;
}

/** The settings after a change. */
export function patched(settings: StoredSettings, { calculation = {}, ...patch }: SettingsPatch): StoredSettings {
  const { optionalColumns = settings.optionalColumns } = patch;
  const scale = (calculation.scale ?? settings.calculation.scale).map(asJudgement);
  return {
    ...settings,
    ...patch,
    calculation: { ...settings.calculation, ...calculation, scale },
    optionalColumns: optionalFields.filter((field) => optionalColumns.includes(field)),
  };
}
