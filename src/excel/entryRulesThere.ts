import type { Change, EntryRule } from '../worksheet/change';
import { RULE_TITLE, setEntryRule } from './applyRules';
import { areaOf } from './areaOf';
import type { Request } from './readThere';
import type { WorkbookSession } from './workbookSession';

const WHOSE = 'type,rule,errorAlert';

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
    const there = areaOf(sheet, { row, column, rows, columns }).dataValidation.load(WHOSE);
    if (change.replaces === true) return replacing(sheet, change, there);
    return {
      more: () => false,
      apply: () => {
        if (there.type === 'None' || isUnsaid(there, [change.entry.rule]))
          setEntryRule(areaOf(sheet, change), change.entry);
      },
    };
  }
  const range = areaOf(sheet, change);
  const there = range.dataValidation.load('type');
  const left = range.getOffsetRange(0, -1);
  const beside = left.dataValidation.load('type');
  let bodies: readonly Excel.DataValidation[] = [];
  let rows: readonly Excel.DataValidation[] = [];
  return {
    more: () => {
      if (there.type === 'None') return false;
      if (beside.type === 'None') {
        // Headings, and the line above them, bear no rule.
        bodies = [0, 1, 2]
          .filter((skipped) => skipped < change.rows)
          .map((skipped) => range.getOffsetRange(skipped, 0).getResizedRange(-skipped, 0).dataValidation.load(WHOSE));
        return true;
      }
      rows = Array.from({ length: change.rows }, (_, row) => range.getCell(row, 0).dataValidation.load(WHOSE));
      return true;
    },
    apply: () => {
      if (bodies.length > 0 && !bodies.some((body) => isAnothers(body, change.rules))) range.dataValidation.clear();
      rows.forEach((cell, row) => {
        if (cell.type !== 'None' && !isAnothers(cell, change.rules)) range.getCell(row, 0).dataValidation.clear();
      });
    },
  };
}

/** One rule for all of some cells that Piano did not write; what Piano writes bears its name. */
function isAnothers(there: Excel.DataValidation, ours: readonly EntryRule['rule'][]): boolean {
  const alert = there.errorAlert as Excel.DataValidationErrorAlert | null;
  return there.type !== 'None' && alert !== null && alert.title !== RULE_TITLE && !isUnsaid(there, ours);
}

/** Whether it is one of some rules and nobody is told of it: a run broke off before Piano's words. */
function isUnsaid({ errorAlert, rule }: Excel.DataValidation, ours: readonly EntryRule['rule'][]): boolean {
  const alert = errorAlert as Excel.DataValidationErrorAlert | null;
  if (alert === null || alert.title !== '' || alert.message !== '') return false;
  return ours.some((each) => isSame(each, rule));
}

function isSame(ours: EntryRule['rule'], there: Excel.DataValidationRule): boolean {
  if (ours.kind === 'list') return there.list?.source === ours.items.join(',');
  const limits = there[ours.kind];
  return limits?.operator === 'Between' && limit(limits.formula1) === ours.min && limit(limits.formula2) === ours.max;
}

/** Excel gives a limit back as a formula, `=10`, and a date as its serial. */
const limit = (formula: unknown): number => Number(String(formula).replace(/^=/, ''));

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
      cells = Array.from({ length: change.rows }, (_, row) => range.getCell(row, 0).dataValidation.load(WHOSE));
      return true;
    },
    apply: () => {
      const free = cells.map((cell) => !isAnothers(cell, []));
      if (free.every(Boolean)) setEntryRule(range, change.entry);
      else
        free.forEach((isFree, row) => {
          if (isFree) setEntryRule(range.getCell(row, 0), change.entry);
        });
    },
  };
}
