import type { Recognised } from '../plan/findings/sheetFindings';
import { optionalFields } from './anchors';
import { findComputedColumns, type FoundColumns } from './computedColumns';
import { plainText, type Grid } from './grid';
import type { Remembered } from './remembered';
import { languageOfHeading } from './sheetWords';
import { frozenSaid } from './situationLine';
import { noSettings, type StoredSettings } from './storedSettings';

/**
 * What a workbook remembers, where nothing is stored in it but its sheets tell that something was: some programs lose the
 * part when they save the file. Only what the sheets say for certain is taken from them; a sheet that was prepared with the
 * usual settings never had anything stored, and nothing is missed there.
 */
export function recovered(remembered: Remembered, grids: readonly Grid[]): Remembered {
  if (remembered.exists) return remembered;
  const said = settingsOn(grids);
  const recognised: Recognised[] = [
    ...(said.optionalColumns.length > 0 ? (['columns'] as const) : []),
    ...(said.language === noSettings.language ? [] : (['language'] as const)),
    ...(said.frozen === null ? [] : (['frozen'] as const)),
  ];
  if (recognised.length === 0) return remembered;
  return { ...remembered, settings: { ...remembered.settings, ...said }, lost: { recognised, left: [] } };
}

type SaidSettings = Pick<StoredSettings, 'optionalColumns' | 'language' | 'frozen'>;

/** Of the first sheet that has all of Piano's usual columns: after a removal only those stay in which something was typed. */
function settingsOn(grids: readonly Grid[]): SaidSettings {
  for (const grid of grids) {
    const found = findComputedColumns(grid);
    const { reading, degree, status, findings } = found;
    if (reading === undefined || degree === undefined || status === undefined || findings === undefined) continue;
    const { row, column } = reading;
    return {
      optionalColumns: optionalFields.filter((field) => found[field] !== undefined),
      language: languageOfHeading(plainText(grid, row, column), 'reading') ?? noSettings.language,
      frozen: frozenAbove(grid, found),
    };
  }
  return noSettings;
}

function frozenAbove(grid: Grid, { reading }: FoundColumns): StoredSettings['frozen'] {
  return reading === undefined ? null : frozenSaid(plainText(grid, reading.row - 1, reading.column));
}
