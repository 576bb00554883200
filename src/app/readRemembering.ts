import { readGrids } from '../excel/readGrids';
import { requestPart } from '../excel/storedPart';
import type { WorkbookSession } from '../excel/workbookSession';
import type { Grid } from '../worksheet/grid';
import { recovered } from '../worksheet/lostSettings';
import { rememberedIn, type Remembered } from '../worksheet/remembered';
import { SETTINGS_NAMESPACE } from '../worksheet/storedSettings';

/** The sheets, hidden ones only where their names ask for it, and what the workbook remembers, in the same round trips. */
export async function readRemembering(
  workbook: WorkbookSession,
  isWantedHidden?: Parameters<typeof readGrids>[2],
): Promise<{ readonly grids: readonly Grid[]; readonly remembered: Remembered }> {
  const part = requestPart(workbook, SETTINGS_NAMESPACE);
  const ask = (): void => {
    part.ask();
  };
  const grids = await readGrids(workbook, ask, isWantedHidden);
  return { grids, remembered: recovered(rememberedIn(part.text()), grids) };
}
