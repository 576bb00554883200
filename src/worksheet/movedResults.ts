import { asText, type Change, type Content } from './change';
import { formatAt, valueAt } from './grid';
import type { PlanPlace } from './findPlan';
import { namedCell } from './preparation';
import { spanOf } from './span';
import type { StandingContent } from './standing';

/**
 * Results typed into Piano's column follow their indicators: a plan that was sorted, or had rows inserted, without
 * Piano's columns leaves them beside others. Those of indicators that are gone go below the last line, with their code.
 */
export function movedResults({ grid, computed, headings }: PlanPlace, standing: StandingContent): Change[] {
  const { actual, code, row: header, lines, orphans, missing } = computed;
  if (actual === null || code === null || missing.includes('actual') || headings.layout === 'sideBySide') return [];
  if (lines.every(({ row, resultRow }) => resultRow === null || resultRow === row)) return [];
  const taken = new Set(lines.map(({ row }) => row));
  const typedOrphans = orphans.filter((row) => taken.has(row) && valueAt(grid, row, actual) !== null);
  let below = spanOf([...taken, ...orphans, ...lines.map(({ resultRow }) => resultRow ?? 0)]).last + 1;
  const moves = [
    ...lines.map(({ row, resultRow }) => ({ to: row, from: resultRow })),
    ...typedOrphans.map((from) => ({ to: below++, from })),
  ].filter(({ to, from }) => from !== to);
  const left = moves.flatMap(({ from }) => (from === null || taken.has(from) ? [] : [from]));
  const emptied = left.flatMap((row) => [cellChange('actual', row, actual, ''), cellChange('code', row, code, '')]);
  return [...moves.flatMap(moved), ...emptied];

  function moved({ to, from }: { readonly to: number; readonly from: number | null }): Change[] {
    const isBelow = !taken.has(to) && from !== null;
    return [
      {
        kind: 'format',
        sheet: grid.id,
        row: to,
        column: actual ?? 0,
        rows: 1,
        columns: 1,
        by: namedCell('actual', header, actual ?? 0),
        format: { numberFormat: from === null ? 'General' : formatAt(grid, from, actual ?? 0) },
      },
      cellChange('actual', to, actual ?? 0, from === null ? '' : contentAt(from, actual ?? 0)),
      ...(isBelow ? [cellChange('code', to, code ?? 0, contentAt(from, code ?? 0))] : []),
    ];
  }

  function cellChange(field: 'actual' | 'code', row: number, column: number, content: Content): Change {
    return {
      kind: 'contents',
      sheet: grid.id,
      row,
      column,
      by: namedCell(field, header, column),
      contents: [[content]],
    };
  }

  function contentAt(row: number, column: number): Content {
    const content = standing(row, column);
    return typeof content === 'string' && content === valueAt(grid, row, column) ? asText(content) : content;
  }
}
