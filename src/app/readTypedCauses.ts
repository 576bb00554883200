import { readCauses } from '../excel/readCauses';
import type { WorkbookSession } from '../excel/workbookSession';
import type { Grid } from '../worksheet/grid';
import type { StoredSettings } from '../worksheet/storedSettings';
import { causesTyped, type CauseTyped } from '../worksheet/summarySheets/causesOnSheets';
import { sheetOf } from '../worksheet/summarySheets/sheetLedger';
import { holdsCauses } from './madeSheets';

/**
 * What people typed as causes on the sheets Piano made, hidden ones too: round trips only where there are such sheets.
 * @param areMade the run makes these sheets
 */
export async function readTypedCauses(
  workbook: WorkbookSession,
  settings: StoredSettings,
  grids: readonly Grid[],
  areMade: boolean,
): Promise<CauseTyped> {
  const there = grids.map((grid) => ({ grid, ...grid, name: grid.sheet, names: grid.names.map(({ name }) => name) }));
  const sheets = settings.sheets.filter(holdsCauses).flatMap((entry) => sheetOf(entry, there)?.grid ?? []);
  return causesTyped(settings, there, await readCauses(workbook, sheets), areMade);
}
