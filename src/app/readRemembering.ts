import { readGrids } from '../excel/readGrids';
import { requestPart } from '../excel/storedPart';
import type { WorkbookSession } from '../excel/workbookSession';
import type { SheetName } from '../worksheet/anchors';
import type { Grid } from '../worksheet/grid';
import { recovered } from '../worksheet/lostSettings';
import { rememberedIn, type Remembered } from '../worksheet/remembered';
import { SETTINGS_NAMESPACE } from '../worksheet/storedSettings';
import type { AdoptedSheets } from '../worksheet/summarySheets/adoptedSheets';
import { isMade } from '../worksheet/summarySheets/sheetLedger';

/**
 * The sheets, hidden ones only where their names ask for it, and what the workbook remembers, in the same round trips; two
 * more where it has sheets of Piano's and nothing is stored that says so.
 */
export async function readRemembering(
  workbook: WorkbookSession,
  isWantedHidden: (names: readonly SheetName[]) => boolean = () => false,
): Promise<{ readonly grids: readonly Grid[]; readonly remembered: Remembered }> {
  const part = requestPart(workbook, SETTINGS_NAMESPACE);
  const ask = (): void => {
    part.ask();
  };
  const all = await readGrids(workbook, ask, (names) => isMade(names) || isWantedHidden(names));
  const grids = all.filter(({ isHidden, names }) => !isHidden || isWantedHidden(names));
  const remembered = rememberedIn(part.text());
  if (remembered.exists && remembered.isReadable) return { grids, remembered };
  const made = all.filter(({ names }) => isMade(names));
  const adopted = made.length === 0 ? noneAdopted : await adoptedAmong(workbook, made);
  const plans = grids.filter(({ names }) => !isMade(names));
  return { grids, remembered: recovered(remembered, plans, adopted) };
}

const noneAdopted: AdoptedSheets = { entries: [], said: [], snapshots: [], left: [] };

/** What knows the sheets comes when it is needed: hardly a workbook loses what is stored. */
async function adoptedAmong(workbook: WorkbookSession, made: readonly Grid[]): Promise<AdoptedSheets> {
  const [{ adoptedSheets }, { readStanding }] = await Promise.all([
    import('../worksheet/summarySheets/adoptedSheets.js'),
    import('../excel/readSummarySheets.js'),
  ]);
  return adoptedSheets(made, await readStanding(workbook, made));
}
