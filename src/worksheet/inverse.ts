import { asText, type Change, type Content } from './change';
import { settingsText } from './remembered';
import type { PlanPlace } from './findPlan';
import type { Remembered } from './remembered';
import { spanOf } from './span';
import type { StandingContent } from './standing';
import { SETTINGS_NAMESPACE } from './storedSettings';

/** The changes that take back a run's: contents as they stood, columns that were added taken away. */
export function inverse(
  changes: readonly Change[],
  { computed, grid }: PlanPlace,
  standing: StandingContent,
  remembered: Remembered,
): Change[] {
  const added = new Set(changes.flatMap((change) => (change.kind === 'name' ? [change.name] : [])));
  const { last } = spanOf(computed.lines.map(({ row }) => row));
  return changes.flatMap((change): Change[] => {
    switch (change.kind) {
      case 'contents':
        return change.by !== undefined && added.has(change.by.name) ? [] : [withStanding(change, standing)];
      case 'name': {
        const { sheet, name, row, column } = change;
        const by = { name, row, column };
        const top = Math.max(0, row - 1);
        return [
          { kind: 'clear', sheet, row: top, column, rows: last - top + 1, columns: 1, by },
          { kind: 'columnWidth', sheet: grid.id, column, characters: null, by },
          { kind: 'deleteName', sheet, name },
        ];
      }
      case 'storedPart':
        return [
          {
            kind: 'storedPart',
            namespace: SETTINGS_NAMESPACE,
            exists: true,
            xml: settingsText(remembered),
            order: 'last',
          },
        ];
      default:
        return [];
    }
  });
}

function withStanding(change: Extract<Change, { kind: 'contents' }>, standing: StandingContent): Change {
  const contents = change.contents.map((line, row) =>
    line.map((content, column): Content => {
      if (content === null) return null;
      const before = standing(change.row + row, change.column + column);
      return typeof before === 'string' && !before.startsWith('=') ? asText(before) : before;
    }),
  );
  return { ...change, contents };
}
