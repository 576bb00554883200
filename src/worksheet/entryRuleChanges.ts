import type { AssessedPlan } from '../plan/assess';
import type { ComputedField } from './anchors';
import type { Change, EntryRule } from './change';
import { namedCell } from './columnLooks';
import { columnOf } from './computedColumns';
import { directionRule, entryRuleFor, fieldsWithRules, weightRule } from './entryRules';
import type { PlanPlace } from './findPlan';
import type { StoredSettings } from './storedSettings';

/** A sheet with thousands of different stretches would be slow to open: rules help people type, and are not worth it. */
const MOST_RULES = 500;

/**
 * What may be typed into some lines of Piano's columns; with `replaces`, in place of what Piano said there before.
 * @param rowsOf the lines that want it, by the column
 */
export function entryRuleChanges(
  place: PlanPlace,
  assessed: AssessedPlan,
  settings: StoredSettings,
  rowsOf: (field: ComputedField, column: number) => ReadonlySet<number>,
  replaces = false,
): Change[] {
  const { computed, grid, year } = place;
  return fieldsWithRules.flatMap((field): Change[] => {
    const column = columnOf(computed, field);
    const rows = column === null ? new Set<number>() : rowsOf(field, column);
    if (column === null || rows.size === 0) return [];
    const lines = computed.lines
      .map(({ row }, index) => ({ row, indicator: assessed.indicators[index] }))
      .filter(({ row }) => rows.has(row));
    const ruleAt = (line: (typeof lines)[number]): EntryRule | null => {
      if (field === 'weight') return weightRule(settings.language);
      if (field === 'direction') return directionRule(settings.language);
      return line.indicator === undefined ? null : entryRuleFor(line.indicator, year, settings);
    };
    const stretches = stretchesOfRules(lines.map((line) => ({ row: line.row, entry: ruleAt(line) })));
    if (stretches.length > MOST_RULES) return [];
    return stretches.map(({ first, last, entry }) => ({
      kind: 'entryRule',
      sheet: grid.id,
      row: first,
      column,
      rows: last - first + 1,
      columns: 1,
      by: namedCell(field, computed.row, column),
      entry,
      ...(replaces ? { replaces } : {}),
    }));
  });
}

/** Neighbouring lines with the same rule together. */
function stretchesOfRules(
  lines: readonly { readonly row: number; readonly entry: EntryRule | null }[],
): { readonly first: number; readonly last: number; readonly entry: EntryRule }[] {
  const stretches: { first: number; last: number; entry: EntryRule; key: string }[] = [];
  for (const { row, entry } of [...lines].sort((a, b) => a.row - b.row)) {
    if (entry === null) continue;
    const key = JSON.stringify(entry);
    const before = stretches.at(-1);
    if (before?.key === key && before.last === row - 1) before.last = row;
    else stretches.push({ first: row, last: row, entry, key });
  }
  return stretches;
}
