import { typedFields, type TypedField } from './anchors';
import type { Change, Content } from './change';
import { columnOf } from './computedColumns';
import { formatAt, valueAt } from './grid';
import type { PlanPlace } from './findPlan';
import { namedCell } from './columnLooks';
import { hasTyped } from './orphans';
import { spanOf } from './span';
import { asItStood, type StandingContent } from './standing';

type MovingField = TypedField | 'code';
type Moving = readonly [field: MovingField, column: number];

/**
 * What people typed into Piano's columns follows its indicator: a plan that was sorted, or had rows inserted, without
 * Piano's columns leaves it beside others. What belongs to indicators that are gone goes below the last line, with their
 * code.
 */
export function movedEntries(place: PlanPlace, standing: StandingContent): Change[] {
  const { grid, computed, headings } = place;
  const { code, row: header, lines, orphans, missing } = computed;
  const typed = typedFields.flatMap((field): Moving[] => {
    const column = columnOf(computed, field);
    return column === null || missing.includes(field) ? [] : [[field, column]];
  });
  if (typed.length === 0 || code === null || missing.includes('code') || headings.layout === 'sideBySide') return [];
  if (lines.every(({ row, resultRow }) => resultRow === null || resultRow === row)) return [];
  const taken = new Set(lines.map(({ row }) => row));
  const typedOrphans = orphans.filter((row) => taken.has(row) && hasTyped(place, row));
  const isFree = (row: number): boolean =>
    [...typed.map(([, column]) => column), code].every((column) => valueAt(grid, row, column) === null);
  let below = spanOf([...taken, ...orphans, ...lines.map(({ resultRow }) => resultRow ?? 0)]).last;
  const nextBelow = (): number => {
    do below += 1;
    while (!isFree(below));
    return below;
  };
  const moves = [
    ...lines.map(({ row, resultRow }) => ({ to: row, from: resultRow })),
    ...typedOrphans.map((from) => ({ to: nextBelow(), from })),
  ].filter(({ to, from }) => from !== to);
  const left = moves.flatMap(({ from }) => (from === null || taken.has(from) ? [] : [from]));
  const withCode: readonly Moving[] = [...typed, ['code', code]];
  return [...moves.flatMap(moved), ...left.flatMap((row) => withCode.map((moving) => cellChange(moving, row, '')))];

  function moved({ to, from }: { readonly to: number; readonly from: number | null }): Change[] {
    const isBelow = !taken.has(to) && from !== null;
    return [
      ...typed.flatMap(([field, column]): Change[] => [
        {
          kind: 'format',
          sheet: grid.id,
          row: to,
          column,
          rows: 1,
          columns: 1,
          by: namedCell(field, header, column),
          format: { numberFormat: from === null ? 'General' : formatAt(grid, from, column) },
        },
        cellChange([field, column], to, from === null ? '' : asItStood(grid, standing, from, column)),
      ]),
      ...(isBelow ? [cellChange(['code', code ?? 0], to, asItStood(grid, standing, from, code ?? 0))] : []),
    ];
  }

  function cellChange([field, column]: Moving, row: number, content: Content): Change {
    return {
      kind: 'contents',
      sheet: grid.id,
      row,
      column,
      by: namedCell(field, header, column),
      contents: [[content]],
    };
  }
}
