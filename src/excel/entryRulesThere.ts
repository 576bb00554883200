import type { Change } from '../worksheet/change';
import { setEntryRule } from './applyRules';
import { areaOf } from './areaOf';
import type { Request } from './readThere';
import type { WorkbookSession } from './workbookSession';

/**
 * What may be typed in some cells, as it was said before Piano came, stays: Piano says nothing there, and takes nothing away.
 * What was said of whole rows also holds left of Piano's column.
 */
export function entryRulesThere(
  { context }: WorkbookSession,
  change: Extract<Change, { kind: 'entryRule' | 'clearEntryRules' }>,
): Request {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  if (change.kind === 'entryRule') {
    // A column that is added by the same list has no name yet.
    const { row, column, rows, columns } = change;
    const there = areaOf(sheet, { row, column, rows, columns }).dataValidation.load('type');
    return {
      more: () => false,
      apply: () => {
        if (there.type === 'None') setEntryRule(areaOf(sheet, change), change.entry);
      },
    };
  }
  const range = areaOf(sheet, change);
  const left = range.getOffsetRange(0, -1);
  const beside = left.dataValidation.load('type');
  let rows: readonly Excel.DataValidation[] = [];
  return {
    more: () => {
      if (beside.type === 'None') return false;
      rows = Array.from({ length: change.rows }, (_, row) => left.getCell(row, 0).dataValidation.load('type'));
      return true;
    },
    apply: () => {
      if (rows.length === 0) range.dataValidation.clear();
      rows.forEach(({ type }, row) => {
        if (type === 'None') range.getCell(row, 0).dataValidation.clear();
      });
    },
  };
}
