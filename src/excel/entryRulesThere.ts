import type { Change } from '../worksheet/change';
import { RULE_TITLE, setEntryRule } from './applyRules';
import { areaOf } from './areaOf';
import type { Request } from './readThere';
import type { WorkbookSession } from './workbookSession';

/**
 * What may be typed in some cells, as it was said before Piano came, stays: Piano says nothing there, and takes nothing away.
 * Where something is said left of Piano's column as well, each cell is asked whose it is.
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
    if (change.replaces === true) return replacing(sheet, change, there);
    return {
      more: () => false,
      apply: () => {
        if (there.type === 'None') setEntryRule(areaOf(sheet, change), change.entry);
      },
    };
  }
  const range = areaOf(sheet, change);
  const there = range.dataValidation.load('type');
  const left = range.getOffsetRange(0, -1);
  const beside = left.dataValidation.load('type');
  let alert: Excel.DataValidation | null = null;
  let rows: readonly Excel.DataValidation[] = [];
  return {
    more: () => {
      if (there.type === 'None') return false;
      if (beside.type === 'None') {
        alert = range.dataValidation.load('errorAlert');
        return true;
      }
      rows = Array.from({ length: change.rows }, (_, row) =>
        range.getCell(row, 0).dataValidation.load('type,errorAlert'),
      );
      return true;
    },
    apply: () => {
      if (alert !== null && !isAnothers(alert.errorAlert)) range.dataValidation.clear();
      rows.forEach(({ type, errorAlert }, row) => {
        if (type !== 'None' && !isAnothers(errorAlert)) range.getCell(row, 0).dataValidation.clear();
      });
    },
  };
}

/** One rule for the whole column that Piano did not write; what Piano writes bears its name. */
function isAnothers(alert: Excel.DataValidationErrorAlert | null): boolean {
  return alert !== null && alert.title !== RULE_TITLE;
}

/** Each cell is asked who said what is said of it. */
function replacing(
  sheet: Excel.Worksheet,
  change: Extract<Change, { kind: 'entryRule' }>,
  there: Excel.DataValidation,
): Request {
  const range = areaOf(sheet, change);
  let cells: readonly Excel.DataValidation[] = [];
  return {
    more: () => {
      if (there.type === 'None') return false;
      cells = Array.from({ length: change.rows }, (_, row) =>
        range.getCell(row, 0).dataValidation.load('type,errorAlert'),
      );
      return true;
    },
    apply: () => {
      const free = cells.map((cell) => cell.type === 'None' || !isAnothers(cell.errorAlert));
      if (free.every(Boolean)) setEntryRule(range, change.entry);
      else
        free.forEach((isFree, row) => {
          if (isFree) setEntryRule(range.getCell(row, 0), change.entry);
        });
    },
  };
}
