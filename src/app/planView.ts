import type { AssessedPlan } from '../plan/assess';
import { columnName } from '../worksheet/address';
import type { ComputedField } from '../worksheet/anchors';
import { computedEntries, isPrepared } from '../worksheet/computedColumns';
import type { StoredSettings } from '../worksheet/storedSettings';
import { sheetWords } from '../worksheet/sheetWords';
import type { Inspection } from './inspectWorkbook';
import type { MadeSheet } from './madeSheets';

export type { MadeSheet } from './madeSheets';

export { optionalFields, type ComputedField, type OptionalField } from '../worksheet/anchors';
export type { AcceptedFinding, Correction, StoredSettings } from '../worksheet/storedSettings';
export { workbookLanguages, type WorkbookLanguage } from '../worksheet/workbookLanguage';

/** What a screen needs beside the public report: the plan as judged, what the workbook remembers, and where it all stands. */
export interface PlanView {
  readonly assessed: AssessedPlan;
  readonly settings: StoredSettings;
  readonly sheetId: string;
  /** Row of each indicator, counted from 0. */
  readonly rows: readonly number[];
  /** The sheet has Piano's columns. */
  readonly isPrepared: boolean;
  /** Columns that preparing the sheet would add, from left to right. */
  readonly toAdd: readonly AddedColumn[];
  /** The other visible sheets that hold a plan. */
  readonly otherSheets: readonly string[];
  /** The sheets Piano made that are in the workbook. */
  readonly made: readonly MadeSheet[];
}

export interface AddedColumn {
  readonly field: ComputedField;
  /** As it will be written, in the workbook's language. */
  readonly heading: string;
  /** `P`. */
  readonly column: string;
}

/** The plan as it was read. */
export function viewOf({ assessed, place, settings, made }: Inspection): PlanView {
  const { computed } = place;
  return {
    assessed,
    settings,
    sheetId: place.grid.id,
    rows: place.rows,
    isPrepared: isPrepared(computed),
    toAdd: computedEntries(computed)
      .filter(([field]) => computed.missing.includes(field))
      .map(([field, column]) => ({
        field,
        heading: sheetWords[settings.language].headings[field],
        column: columnName(column),
      })),
    otherSheets: place.otherSheets,
    made,
  };
}

/** The same after its columns were added or refreshed. */
export function viewOfWritten(inspection: Inspection): PlanView {
  return { ...viewOf(inspection), isPrepared: true, toAdd: [] };
}
