import type { AssessedPlan } from '../plan/assess';
import { anchorName, isTyped } from './anchors';
import type { Change, Content } from './change';
import { looksOfColumn, looksOfHeading, looksOfLines, namedCell } from './columnLooks';
import { looksByWords } from './conditionalLooks';
import type { FoundColumn } from './computedColumns';
import { entryRuleChanges } from './entryRuleChanges';
import type { PlanPlace } from './findPlan';
import { goneColumn } from './goneColumn';
import { valueAt } from './grid';
import { spanOf, stretchesOf } from './span';
import { asItStood, type StandingContent } from './standing';
import type { StoredSettings } from './storedSettings';
import { widthBefore } from './widthBefore';

/** The columns nobody asks for any more, each emptied, as it looked before, and forgotten. */
export function takenAway({ grid, computed }: PlanPlace, settings: StoredSettings): Change[] {
  const last = lastLine(computed);
  const own = new Set(ownRows(computed));
  return computed.unwanted.flatMap(({ field, row, column }): Change[] => {
    const name = anchorName(field);
    const by = grid.names.some((each) => each.name.toLowerCase() === name) ? { by: namedCell(field, row, column) } : {};
    const area = { sheet: grid.id, row, column, rows: last - row + 1, columns: 1, ...by };
    return [
      ...goneColumn(field, area, widthBefore(settings, field), {
        isOthers: (each) => each !== row && !own.has(each) && valueAt(grid, each, column) !== null,
        isEmpty: isTyped(field) && [...own].every((each) => valueAt(grid, each, column) === null),
      }),
      ...('by' in by ? [{ kind: 'deleteName' as const, sheet: grid.id, name }] : []),
    ];
  });
}

/** The changes that bring such a column back as it stood. */
export function broughtBack(
  place: PlanPlace,
  { field, row, column }: FoundColumn,
  assessed: AssessedPlan,
  standing: StandingContent,
  settings: StoredSettings,
): Change[] {
  const { grid, computed } = place;
  const [sheet, last] = [grid.id, lastLine(computed)];
  const by = namedCell(field, row, column);
  const own = new Set([row, ...ownRows(computed)]);
  const looks = looksByWords(field, row, column);
  const contents = Array.from({ length: last - row + 1 }, (_, offset): Content[] => [
    own.has(row + offset) ? asItStood(grid, standing, row + offset, column) : null,
  ]);
  const optional = { ...computed.optional, [field]: column };
  const then = { ...place, computed: { ...computed, optional, missing: [...computed.missing, field] } };
  const rows = new Set(computed.lines.map((line) => line.row));
  return [
    { kind: 'name', sheet, ...by, fromUsed: null },
    ...looksOfHeading(sheet, field, row, column),
    ...stretchesOf([...rows]).flatMap(({ first, rows: count }) =>
      looksOfLines({ sheet, row: first, column, rows: count, columns: 1, by }),
    ),
    // One undoing that broke off may have said them already.
    ...(looks.length === 0
      ? []
      : [{ kind: 'clearConditionalLooks' as const, sheet, row, column, rows: last - row + 1, columns: 1, looks }]),
    ...looksOfColumn(then, field, column, settings.language),
    ...entryRuleChanges(then, assessed, settings, (each) => (each === field ? rows : new Set())),
    {
      kind: 'contents',
      sheet,
      row,
      column,
      contents,
      over: contents.map(([each = null]) => [each === null ? null : '']),
      by,
    },
  ];
}

/** Last row in which Piano, or people beside its lines, may have written. */
const lastLine = (computed: PlanPlace['computed']): number => spanOf(ownRows(computed)).last;

function ownRows({ lines, orphans, stale }: PlanPlace['computed']): number[] {
  return [...lines.flatMap(({ row, resultRow }) => [row, resultRow ?? row]), ...orphans, ...stale];
}
