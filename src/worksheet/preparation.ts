import type { AssessedPlan } from '../plan/assess';
import type { ComputedField } from './anchors';
import type { Change } from './change';
import { bodies, looksOfColumn, looksOfHeading, looksOfLines, namedCell } from './columnLooks';
import { columnOf, computedEntries, GAP } from './computedColumns';
import { derivedFields, isLine } from './computedRows';
import { entryRuleChanges } from './entryRuleChanges';
import type { PlanPlace } from './findPlan';
import { formatAt, plainText } from './grid';
import { stretchesOf } from './span';
import type { StoredSettings } from './storedSettings';

/**
 * Names of the columns Piano adds, and the looks of columns or lines that have none yet; the plan's own cells and
 * columns are left alone.
 */
export function preparation(place: PlanPlace, assessed: AssessedPlan, settings: StoredSettings): Change[] {
  const { computed, grid } = place;
  const { row } = computed;
  const bare = linesWithoutLooks(place);
  const linesOf = (field: ComputedField, column: number): readonly number[] =>
    isUnfinished(place, field, column) ? computed.lines.map((line) => line.row) : bare;
  const ofLines = (field: ComputedField, column: number): Change[] =>
    stretchesOf(linesOf(field, column)).flatMap(({ first, rows }) =>
      looksOfLines({ sheet: grid.id, row: first, column, rows, columns: 1, by: namedCell(field, row, column) }),
    );
  const looks = computedEntries(computed).flatMap(([field, column]): Change[] => [
    ...(isUnfinished(place, field, column) ? looksOfHeading(grid.id, field, row, column) : []),
    ...(field === 'degree' ? [] : ofLines(field, column)),
    ...(linesOf(field, column).length === 0 || settings.looksAreDue
      ? []
      : looksOfColumn(place, field, column, settings.language)),
  ]);
  return [
    ...names(place),
    ...looks,
    ...entryRuleChanges(place, assessed, settings, (field, column) => new Set(linesOf(field, column))),
    // By these a line is known to have its looks: a run that breaks off before them lays all again.
    ...ofLines('degree', computed.columns.degree),
    ...(settings.looksAreDue ? looksLaidAnew(place, assessed, settings) : []),
  ];
}

/** Looks and entry rules of all lines, in place of those that were laid for other words or another scale. */
export function looksLaidAnew(place: PlanPlace, assessed: AssessedPlan, settings: StoredSettings): Change[] {
  const { computed } = place;
  const every = new Set(computed.lines.map(({ row }) => row));
  return [
    ...computedEntries(computed).flatMap(([field, column]) => looksOfColumn(place, field, column, settings.language)),
    ...entryRuleChanges(
      place,
      assessed,
      settings,
      (field) => (computed.missing.includes(field) ? new Set() : every),
      true,
    ),
  ];
}

function names({ computed, grid }: PlanPlace): Change[] {
  const { row, missing, unnamed } = computed;
  const sheet = grid.id;
  const entries = computedEntries(computed);
  const isFirst = missing.length === entries.length;
  return entries.flatMap(([field, column]): Change[] => {
    const order = missing.indexOf(field);
    if (order < 0 && !unnamed.includes(field)) return [];
    const fromUsed = order < 0 ? null : { columns: order + (isFirst ? GAP : 1), of: grid.free.of };
    const cell = namedCell(field, row, column);
    // The name of a column that was deleted is still there, and names nothing.
    const isBroken = grid.names.some(({ name }) => name.toLowerCase() === cell.name);
    return [
      ...(isBroken ? [{ kind: 'deleteName' as const, sheet, name: cell.name }] : []),
      { kind: 'name', sheet, ...cell, fromUsed },
    ];
  });
}

/** Headings are written after the looks: without one, an earlier run broke off before it had set them. */
function isUnfinished({ grid, computed: { row, missing } }: PlanPlace, field: ComputedField, column: number): boolean {
  return missing.includes(field) || plainText(grid, row, column) === '';
}

/** Whoever formats a line by hand finds it so after each run: only lines nobody has written to get a look. */
export function linesWithoutLooks({ grid, computed: { columns, lines } }: PlanPlace): number[] {
  return lines
    .map(({ row }) => row)
    .filter(
      (row) => !isLine(grid, row, columns.status) && formatAt(grid, row, columns.degree) !== bodies.degree.numberFormat,
    );
}

/** The lines beside indicators that are gone look like their rows again; what was typed there keeps its look. */
export function looksOfStaleLines({ computed, grid }: PlanPlace): Change[] {
  const { row: header, stale } = computed;
  return derivedFields.flatMap((field) => {
    const column = columnOf(computed, field);
    if (column === null) return [];
    return stretchesOf(stale).map(({ first, rows }): Change => ({
      kind: 'clearLooks',
      sheet: grid.id,
      row: first,
      column,
      rows,
      columns: 1,
      by: namedCell(field, header, column),
    }));
  });
}
