import type { Recognised } from '../plan/findings/lostSettings';
import { optionalFields } from './anchors';
import { findComputedColumns } from './computedColumns';
import { findPlan } from './findPlan';
import { plainText, type Grid } from './grid';
import type { Remembered } from './remembered';
import { isMarked } from './settingsMark';
import { languageOfHeading } from './sheetWords';
import { frozenSaid } from './situationLine';
import { noSettings, type StoredSettings } from './storedSettings';
import type { AdoptedSheets } from './summarySheets/adoptedSheets';

/**
 * What a workbook remembers, where nothing is stored in it, or nothing that can be read, but its sheets tell that something
 * was: some programs lose the part when they save the file. Only what the sheets say for certain is taken from them; a sheet
 * that was prepared with the usual settings never had anything stored, and nothing is missed there.
 */
export function recovered(
  remembered: Remembered,
  grids: readonly Grid[],
  { entries, said, snapshots, left }: AdoptedSheets,
): Remembered {
  const prepared = preparedGrid(grids);
  const own = prepared === null ? null : settingsOn(prepared);
  const language = own?.language ?? said.find((each) => each.language !== null)?.language ?? noSettings.language;
  const { optionalColumns, frozen } = own ?? noSettings;
  const recognised: Recognised[] = [
    ...(optionalColumns.length > 0 ? (['columns'] as const) : []),
    ...(language === noSettings.language ? [] : (['language'] as const)),
    ...(frozen === null ? [] : (['frozen'] as const)),
    ...(entries.length > 0 ? (['sheets'] as const) : []),
    ...(snapshots.length > 0 ? (['snapshots'] as const) : []),
  ];
  const hasSaid = recognised.length > 0 || left.length > 0 || (prepared !== null && isMarked(prepared));
  if (!hasSaid) return remembered;
  const settings: StoredSettings = {
    ...noSettings,
    ...{ optionalColumns, language, frozen },
    sheet: prepared !== null && isOneOfSeveral(prepared, grids) ? prepared.sheet : null,
    officesApart: entries.some(({ kind }) => kind === 'office'),
    sheets: entries,
    snapshots,
  };
  return { ...remembered, settings, lost: { recognised, left } };
}

/** The first sheet that has all of Piano's usual columns: after a removal only those stay in which something was typed. */
function preparedGrid(grids: readonly Grid[]): Grid | null {
  const isPrepared = (grid: Grid): boolean => {
    const { reading, degree, status, findings } = findComputedColumns(grid);
    return [reading, degree, status, findings].every((column) => column !== undefined);
  };
  return grids.find(isPrepared) ?? null;
}

function settingsOn(grid: Grid): Pick<StoredSettings, 'optionalColumns' | 'frozen'> & {
  readonly language: StoredSettings['language'] | null;
} {
  const found = findComputedColumns(grid);
  const { row, column } = found.reading ?? { row: grid.row, column: grid.column };
  return {
    optionalColumns: optionalFields.filter((field) => found[field] !== undefined),
    language: languageOfHeading(plainText(grid, row, column), 'reading'),
    frozen: frozenSaid(plainText(grid, row - 1, column)),
  };
}

/** Somebody chose this sheet, where others hold a plan too. */
function isOneOfSeveral(prepared: Grid, grids: readonly Grid[]): boolean {
  const others = grids.filter((grid) => grid !== prepared);
  const choice = { sheet: null, year: null, mapping: [] };
  return findPlan(others, choice, 0, { optional: [], withInputs: false, orphans: [] }).status === 'found';
}
