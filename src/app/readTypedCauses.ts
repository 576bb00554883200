import { readCauses } from '../excel/readCauses';
import type { WorkbookSession } from '../excel/workbookSession';
import type { Grid } from '../worksheet/grid';
import type { StoredSettings } from '../worksheet/storedSettings';
import type { Plan } from '../plan/plan';
import { causesTyped, withCausesTyped } from '../worksheet/summarySheets/causesOnSheets';
import { holdsCauses, sheetOf } from '../worksheet/summarySheets/sheetLedger';

/**
 * The plan with what people typed as causes on the sheets Piano made, hidden ones too.
 * @param areMade the run makes these sheets
 */
export async function readTypedCauses(
  workbook: WorkbookSession,
  plan: Plan,
  settings: StoredSettings,
  grids: readonly Grid[],
  areMade: boolean,
): Promise<Plan> {
  const there = grids.map((grid) => ({ grid, ...grid, name: grid.sheet, names: grid.names.map(({ name }) => name) }));
  const sheets = settings.sheets.filter(holdsCauses).flatMap((entry) => sheetOf(entry, there)?.grid ?? []);
  return withCausesTyped(
    plan,
    causesTyped(plan.indicators, settings, there, await readCauses(workbook, sheets), areMade),
  );
}
