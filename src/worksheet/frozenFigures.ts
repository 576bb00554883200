import type { FrozenFigures } from '../plan/frozen';
import type { ComputedField } from './anchors';
import { columnOf } from './computedColumns';
import type { PlanPlace } from './findPlan';
import { valueAt } from './grid';
import { statusSaid } from './sheetWords';
import type { StandingContent } from './standing';

/** The figures that stand as values beside each indicator; null where a formula stands, or nothing that is a status. */
export function frozenFigures(
  { grid, computed }: PlanPlace,
  standing: StandingContent,
): (index: number) => FrozenFigures | null {
  return (index) => {
    const row = computed.lines[index]?.resultRow ?? null;
    if (row === null) return null;
    const figure = (field: ComputedField): number | null => {
      const column = columnOf(computed, field);
      const value = column === null ? null : valueAt(grid, row, column);
      return typeof value === 'number' ? value : null;
    };
    const isLive = String(standing(row, computed.columns.status)).startsWith('=');
    const status = isLive ? null : statusSaid(valueAt(grid, row, computed.columns.status));
    if (status === null || status === 'targetChanged') return null;
    const beside = (['uncapped', 'share'] as const).flatMap((field) => {
      const value = figure(field);
      return value === null ? [] : [[field, value] as const];
    });
    return { status, achievement: figure('degree'), ...Object.fromEntries(beside) };
  };
}
