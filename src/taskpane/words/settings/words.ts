import type { OptionalField, WorkbookLanguage } from '../../../app/planView';
import type { CalendarWords } from '../../controls/DayField';

/** What the settings say besides the names and values that `plan/achievement/settingWords` has. */
export interface SettingsWords {
  readonly title: string;
  readonly note: string;
  readonly back: string;
  readonly save: string;
  readonly cancel: string;
  /** Beside a setting that is at its default, and beside one that isn't. */
  readonly byDefault: (value: string, isSo: boolean) => string;
  readonly more: (setting: string) => string;
  readonly less: (setting: string) => string;
  readonly period: string;
  readonly year: string;
  readonly referenceDate: string;
  readonly referenceDateSaid: string;
  readonly referenceDateNote: (year: number) => string;
  readonly calendar: CalendarWords;
  readonly calculation: string;
  readonly atMostNote: string;
  readonly eachDay: string;
  readonly eachDayNote: string;
  readonly scaleNote: string;
  readonly means: string;
  readonly notReported: string;
  readonly notReportedNote: string;
  readonly weightsNote: string;
  readonly columns: string;
  readonly column: Readonly<Record<OptionalField, string>>;
  readonly columnsNote: string;
  readonly sheets: string;
  readonly noSheets: string;
  readonly sheetsThere: (count: number) => string;
  readonly officesApart: string;
  readonly officesApartNote: string;
  readonly language: string;
  readonly languages: Readonly<Record<WorkbookLanguage, string>>;
  readonly languageNote: string;
}
