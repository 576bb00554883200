import { computedFields, anchorName } from './anchors';
import { asText, type Change, type Content } from './change';
import type { PlanPlace } from './findPlan';
import { goneColumn } from './goneColumn';
import { formatAt, valueAt } from './grid';
import { linesWithoutLooks, looksOfColumn, looksOfLines } from './preparation';
import { rememberedBefore, type Remembered } from './remembered';
import { spanOf } from './span';
import type { StandingContent } from './standing';
import type { StoredSettings } from './storedSettings';

/**
 * The changes that take back a run's: contents and number formats as they stood, looks of new lines and columns that were
 * added taken away. `settings`: what the run remembered, with the widths its columns had before.
 */
export function inverse(
  changes: readonly Change[],
  place: PlanPlace,
  standing: StandingContent,
  remembered: Remembered,
  { widths }: Pick<StoredSettings, 'widths'>,
): Change[] {
  const { computed, grid } = place;
  const added = new Set(computed.missing.map(anchorName));
  const { last } = spanOf(computed.lines.map(({ row }) => row));
  return changes.flatMap((change): Change[] => {
    if (change.kind === 'storedPart') return rememberedBefore([change], remembered);
    if (change.kind === 'name') {
      const { sheet, name, row, column } = change;
      const field = computedFields.find((each) => anchorName(each) === name);
      const top = spanOf([row, ...contentsBy(name).map((contents) => contents.row)]).first;
      const area = { sheet, row: top, column, rows: last - top + 1, columns: 1, by: { name, row, column } };
      return [
        ...(field !== undefined && added.has(name) ? goneColumn(field, area, widths[field] ?? null) : []),
        { kind: 'deleteName', sheet, name },
      ];
    }
    if (!('by' in change) || change.by === undefined || added.has(change.by.name)) return [];
    // The name of a column that had lost it is gone again by then.
    const isRenamed = computed.unnamed.map(anchorName).includes(change.by.name);
    const { by, ...bare } = change;
    return inverseInColumn(isRenamed ? bare : { ...bare, by });
  });

  function contentsBy(name: string): Extract<Change, { kind: 'contents' }>[] {
    return changes.flatMap((change) => (change.kind === 'contents' && change.by?.name === name ? [change] : []));
  }

  function inverseInColumn(change: Change): Change[] {
    switch (change.kind) {
      case 'contents':
        return [withStanding(change)];
      case 'format':
        return isNumberFormatAlone(change) ? [withFormatThen(change)] : [{ ...change, kind: 'clearLooks' }];
      case 'clearLooks':
        return looksOfLines(change);
      case 'entryRule':
        return [{ ...change, kind: 'clearEntryRules' }];
      case 'conditionalLooks':
        return looksThen(change);
      default:
        return [];
    }
  }

  function withFormatThen(change: Extract<Change, { kind: 'format' }>): Change {
    return { ...change, format: { numberFormat: formatAt(grid, change.row, change.column) } };
  }

  function looksThen(change: Extract<Change, { kind: 'conditionalLooks' }>): Change[] {
    const bare = new Set(linesWithoutLooks(place));
    const before = computed.lines.filter(({ row }) => !bare.has(row));
    const { row, column, by } = change;
    if (before.length === 0 || by === undefined) return [{ ...change, kind: 'clearConditionalLooks' }];
    const field = computedFields.find((each) => anchorName(each) === by.name);
    if (field === undefined) throw new Error(`No column of Piano's is called ${by.name} in row ${String(row)}`);
    return looksOfColumn({ ...place, computed: { ...computed, lines: before } }, field, column);
  }

  function withStanding(change: Extract<Change, { kind: 'contents' }>): Change {
    const contents = change.contents.map((line, down) =>
      line.map((content, right): Content => {
        if (content === null) return null;
        const [row, column] = [change.row + down, change.column + right];
        const before = standing(row, column);
        // A text that begins like a formula is its own value.
        return typeof before === 'string' && before === (valueAt(grid, row, column) ?? '') ? asText(before) : before;
      }),
    );
    return { ...change, contents };
  }
}

/** Of results that moved. */
function isNumberFormatAlone({ format, rows }: Extract<Change, { kind: 'format' }>): boolean {
  return rows === 1 && Object.keys(format).join() === 'numberFormat';
}
