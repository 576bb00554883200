import type { AssessedPlan } from '../plan/assess';
import { computedFields, anchorName } from './anchors';
import type { Change, Content } from './change';
import { formatAt } from './grid';
import type { PlanPlace } from './findPlan';
import { goneColumn } from './goneColumn';
import { looksOfColumn, looksOfLines, namedCell } from './columnLooks';
import { linesWithoutLooks, looksLaidAnew } from './preparation';
import { areLooksDue, rememberedBefore, type Remembered } from './remembered';
import { spanOf } from './span';
import { asItStood, type StandingContent } from './standing';
import type { StoredSettings } from './storedSettings';
import { broughtBack } from './takenAway';
import { widthBefore } from './widthBefore';

/**
 * The changes that take back a run's: contents and number formats as they stood, looks of new lines and columns that were
 * added taken away. `settings`: what the run left remembered.
 */
export function inverse(
  changes: readonly Change[],
  place: PlanPlace,
  assessed: AssessedPlan,
  standing: StandingContent,
  remembered: Remembered,
  settings: StoredSettings,
): Change[] {
  const { computed, grid } = place;
  const added = new Set(computed.missing.map(anchorName));
  const { last } = spanOf(computed.lines.map(({ row }) => row));
  // Looks of other words or another scale are laid as they were, all at once.
  const wereLaidAnew = changes.some(isLast) && areLooksDue(remembered, settings);
  const undone = changes.flatMap((change): Change[] => {
    if (change.kind === 'clear') {
      const column = computed.unwanted.find((each) => each.column === change.column);
      return column === undefined ? [] : broughtBack(place, column, assessed, standing, remembered.settings);
    }
    if (change.kind === 'name') {
      const { sheet, name, row, column } = change;
      const field = computedFields.find((each) => anchorName(each) === name);
      const top = spanOf([row, ...contentsBy(name).map((contents) => contents.row)]).first;
      const area = { sheet, row: top, column, rows: last - top + 1, columns: 1, by: { name, row, column } };
      return [
        ...(field !== undefined && added.has(name) ? goneColumn(field, area, widthBefore(settings, field)) : []),
        { kind: 'deleteName', sheet, name },
      ];
    }
    if (!('by' in change) || change.by === undefined || added.has(change.by.name)) return [];
    // The name of a column that had lost it is gone again by then.
    const isRenamed = computed.unnamed.map(anchorName).includes(change.by.name);
    const { by, ...bare } = change;
    return inverseInColumn(isRenamed ? bare : { ...bare, by });
  });
  return [
    ...undone,
    ...(changes.some(isOnLines) ? statusesBefore() : []),
    ...(wereLaidAnew ? looksLaidAnew(place, assessed, remembered.settings) : []),
    ...rememberedBefore(changes, remembered),
  ];

  function contentsBy(name: string): Extract<Change, { kind: 'contents' }>[] {
    return changes.flatMap((change) => (change.kind === 'contents' && change.by?.name === name ? [change] : []));
  }

  /** Written over all statuses the run left: where they no longer stand, lines are not where they were. */
  function statusesBefore(): Change[] {
    const { lines, columns, row: header, unnamed } = computed;
    if (lines.length === 0 || computed.missing.includes('status')) return [];
    const by = namedCell('status', header, columns.status);
    const written = new Map(
      contentsBy(by.name).flatMap(({ row, contents }) =>
        contents.flatMap(([content = null], down) => (content === null ? [] : [[row + down, content] as const])),
      ),
    );
    const isLine = new Set(lines.map(({ row }) => row));
    const { first, last } = spanOf([...isLine, ...written.keys()]);
    const rows = Array.from({ length: last - first + 1 }, (_, down) => first + down);
    const before = (row: number): Content => asItStood(grid, standing, row, columns.status);
    return [
      {
        ...{ kind: 'contents', sheet: grid.id, row: first, column: columns.status },
        contents: rows.map((row) => [written.has(row) ? before(row) : null]),
        over: rows.map((row) => [written.get(row) ?? (isLine.has(row) ? before(row) : null)]),
        ...(unnamed.includes('status') ? {} : { by }),
      },
    ];
  }

  function inverseInColumn(change: Change): Change[] {
    switch (change.kind) {
      case 'contents':
        return change.column === computed.columns.status ? [] : [withStanding(change)];
      case 'format':
        return isNumberFormatAlone(change) ? [withFormatThen(change)] : [{ ...change, kind: 'clearLooks' }];
      case 'clearLooks':
        return looksOfLines(change);
      case 'entryRule':
        return change.replaces === true ? [] : [{ ...change, kind: 'clearEntryRules', rules: [change.entry.rule] }];
      case 'conditionalLooks':
        return wereLaidAnew ? [] : looksThen(change);
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
    const then = { ...place, computed: { ...computed, lines: before } };
    return looksOfColumn(then, field, column, remembered.settings.language);
  }

  function withStanding(change: Extract<Change, { kind: 'contents' }>): Change {
    const contents = change.contents.map((line, down) =>
      line.map((content, right): Content =>
        content === null ? null : asItStood(grid, standing, change.row + down, change.column + right),
      ),
    );
    return { ...change, contents, over: change.contents };
  }
}

const isLast = (change: Change): boolean => change.kind === 'storedPart' && change.order === 'last';
const isOnLines = ({ kind }: Change): boolean => kind !== 'storedPart';

/** Of what moved with its indicator. */
function isNumberFormatAlone({ format, rows }: Extract<Change, { kind: 'format' }>): boolean {
  return rows === 1 && Object.keys(format).join() === 'numberFormat';
}
