import { SETTINGS_MARK, type SheetName } from './anchors';
import type { Change } from './change';
import type { PlanPlace } from './findPlan';
import type { Grid } from './grid';
import { noSettings, printSettings, type StoredSettings } from './storedSettings';

/**
 * A hidden name on a prepared sheet that says: something is stored which nothing on the sheets tells, as a reference date.
 * Where a program loses the part, only it remains, so that the loss can be told.
 */
export function settingsMark({ grid, computed }: PlanPlace, settings: StoredSettings): Change[] {
  const standing = grid.names.find(isMark);
  if (standing?.isVisible === false || !isTold(settings)) return [];
  const { row, columns } = computed;
  const mark = { sheet: grid.id, name: SETTINGS_MARK };
  return [
    standing === undefined
      ? { kind: 'name', ...mark, row, column: columns.reading, fromUsed: null }
      : { kind: 'hideName', ...mark },
  ];
}

export const isMarked = ({ names }: Grid): boolean => names.some(isMark);

const isMark = ({ name }: SheetName): boolean => name.toLowerCase() === SETTINGS_MARK;

/** Of what people chose and decided, as far as no column and no sheet of Piano's shows it. */
function isTold({ sheet, year, mapping, referenceDate, calculation, corrections, accepted }: StoredSettings): boolean {
  const alone = { ...noSettings, sheet, year, mapping, referenceDate, calculation, corrections, accepted };
  return printSettings(alone) !== printSettings(noSettings);
}
