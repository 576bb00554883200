import { typedFields } from './anchors';
import type { Change } from './change';
import { namedCell } from './columnLooks';
import { columnOf } from './computedColumns';
import { rulesIn } from './entryRules';
import type { PlanPlace } from './findPlan';
import { leftRows } from './movedEntries';
import { emptyOrphans, hasTyped } from './orphans';
import { stretchesOf } from './span';

/**
 * Lines beside indicators that are gone, where nothing typed stands or stays: by now only they tell that Piano was there, and
 * no removal would find them. Cells for people's entries look like their rows again, and nothing is said of what to type.
 */
export function emptiedLines(place: PlanPlace): Change[] {
  const { computed, grid } = place;
  const bare = computed.stale.filter((row) => !hasTyped(place, row));
  const rows = new Set([...bare, ...emptyOrphans(place), ...leftRows(place)]);
  return (['code', ...typedFields] as const).flatMap((field) => {
    const column = columnOf(computed, field);
    if (column === null || computed.missing.includes(field)) return [];
    const rules = rulesIn(field);
    return stretchesOf([...rows]).flatMap(({ first, rows: count }): Change[] => {
      const by = namedCell(field, computed.row, column);
      const area = { sheet: grid.id, row: first, column, rows: count, columns: 1, by };
      return [
        { kind: 'clearLooks', ...area },
        ...(rules.length === 0 ? [] : [{ kind: 'clearEntryRules' as const, ...area, rules }]),
      ];
    });
  });
}
