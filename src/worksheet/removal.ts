import {
  anchorName,
  computedFields,
  isAnchor,
  readAnchors,
  typedFields,
  type ComputedField,
  type TypedField,
} from './anchors';
import type { Change } from './change';
import { copiesBeside, withoutCopiedLooks, type PossibleCopy } from './copiedLooks';
import { findComputedColumns, type FoundColumns } from './computedColumns';
import { isLine } from './computedRows';
import { goneColumn, keptColumn } from './goneColumn';
import { lastRow, plainText, valueAt, type Grid } from './grid';
import { namedCell } from './columnLooks';
import type { Remembered } from './remembered';
import { printSettings, SETTINGS_NAMESPACE, type StoredSettings } from './storedSettings';
import { isSituationLine } from './sheetWords';

/** What people typed into Piano's columns and is left to them. */
export interface KeptColumn {
  readonly sheet: string;
  readonly column: number;
  readonly cells: number;
}

export interface Removal {
  readonly changes: readonly Change[];
  readonly kept: readonly KeptColumn[];
}

/**
 * The changes that take Piano out of a workbook: its columns, names, rules and what it remembers. A column people
 * typed into stays, with the codes that say whose it is what stands there, unless they are to go too.
 */
export function removal(
  grids: readonly Grid[],
  remembered: Remembered,
  withInputs: boolean,
  copies: readonly PossibleCopy[] = [],
  left: StoredSettings | null = null,
): Removal {
  const sheets = grids.map((grid) => {
    const found = allFound(grid);
    const beside = copiesBeside(grid, copies).flatMap((copy) => withoutCopiedLooks(grid, copy, lastLine(grid, found)));
    const { changes, kept } = removalFrom(grid, found, remembered, withInputs);
    return { changes: [...beside, ...changes], kept };
  });
  return {
    changes: [
      ...sheets.flatMap(({ changes }) => changes),
      ...(remembered.exists && remembered.isReadable && !isAllThereIs(remembered, left)
        ? [
            {
              kind: 'storedPart' as const,
              namespace: SETTINGS_NAMESPACE,
              xml: left === null ? null : printSettings(left),
              exists: true,
              order: 'last' as const,
            },
          ]
        : []),
    ],
    kept: sheets.flatMap(({ kept }) => kept),
  };
}

/** A workbook that Piano left before, remembering only what people typed. */
function isAllThereIs(remembered: Remembered, left: StoredSettings | null): boolean {
  return left !== null && printSettings(remembered.settings) === printSettings(left);
}

/**
 * What takes a run back, as the sheet is by now: of the columns it added, what people have typed into them since stays,
 * and lines are where people have moved them.
 */
export function takenBackNow(grids: readonly Grid[], changes: readonly Change[], remembered: Remembered): Change[] {
  const gone = new Set(changes.flatMap((change) => (change.kind === 'clear' && change.by ? [change.by.name] : [])));
  const isGone = (change: Change): boolean =>
    (change.kind === 'deleteName' && gone.has(change.name)) ||
    ('by' in change && change.by !== undefined && gone.has(change.by.name));
  const sheets = new Set(changes.flatMap((change) => (isGone(change) && 'sheet' in change ? [change.sheet] : [])));
  const fields = computedFields.filter((field) => gone.has(anchorName(field)));
  const removed = grids
    .filter(({ id }) => sheets.has(id))
    .flatMap((grid) => removalFrom(grid, allFound(grid), remembered, false, fields).changes);
  return [...removed, ...changes.filter((change) => !isGone(change))];
}

const allFound = (grid: Grid): FoundColumns => ({ ...findComputedColumns(grid), ...readAnchors(grid) });

function removalFrom(
  grid: Grid,
  found: FoundColumns,
  { settings }: Remembered,
  withInputs: boolean,
  fields: readonly ComputedField[] = computedFields,
): Removal {
  const last = lastLine(grid, found);
  const isTaken = (field: ComputedField): boolean => fields.includes(field);
  const typed = typedFields.filter(isTaken).flatMap((field): (KeptColumn & { readonly field: TypedField })[] => {
    const anchor = found[field];
    const cells = anchor === undefined || withInputs ? 0 : typedCells(grid, anchor.row, anchor.column);
    return anchor === undefined || cells === 0 ? [] : [{ field, sheet: grid.sheet, column: anchor.column, cells }];
  });
  const kept: ReadonlySet<ComputedField> = new Set(
    typed.length === 0 ? [] : [...typed.map(({ field }) => field), 'code' as const],
  );
  const changes = inOrderOfRemoval.filter(isTaken).flatMap((field): Change[] => {
    const anchor = found[field];
    if (anchor === undefined) return [];
    const { row, column } = anchor;
    const by = grid.names.some(({ name }) => name === namedCell(field, row, column).name)
      ? { by: namedCell(field, row, column) }
      : {};
    const area = { sheet: grid.id, row, column, rows: last - row + 1, columns: 1, ...by };
    if (kept.has(field)) return keptColumn(field, area);
    const top = startsWithSituation(grid, row - 1, column) ? row - 1 : row;
    return goneColumn(field, { ...area, row: top, rows: last - top + 1 }, settings.widths[field] ?? null);
  });
  // What stays keeps its names: in a list of their own, only they tell results from a column of the plan.
  const keptNames = new Set([...kept].map(anchorName));
  const takenNames = new Set(fields.map(anchorName));
  const isAll = fields.length === computedFields.length;
  const names = grid.names.filter(
    ({ name }) => isAnchor(name) && !keptNames.has(name.toLowerCase()) && (isAll || takenNames.has(name.toLowerCase())),
  );
  return {
    changes: [...changes, ...names.map(({ name }) => ({ kind: 'deleteName' as const, sheet: grid.id, name }))],
    kept: typed.map(({ sheet, column, cells }) => ({ sheet, column, cells })),
  };
}

/** Statuses and codes tell where Piano's lines end: they go last, for a removal that breaks off and is run again. */
const inOrderOfRemoval = [...computedFields].sort((a, b) => Number(marksLines(a)) - Number(marksLines(b)));

function marksLines(field: ComputedField): boolean {
  return field === 'status' || field === 'code';
}

/** Last row Piano wrote to: what people put below its lines stays. */
function lastLine(grid: Grid, { status, code }: FoundColumns): number {
  const header = status?.row ?? code?.row ?? 0;
  for (let row = lastRow(grid); row > header; row--) {
    if (status !== undefined && isLine(grid, row, status.column)) return row;
    if (code !== undefined && plainText(grid, row, code.column) !== '') return row;
  }
  return header;
}

function typedCells(grid: Grid, header: number, column: number): number {
  let cells = 0;
  for (let row = header + 1; row <= lastRow(grid); row++) if (valueAt(grid, row, column) !== null) cells += 1;
  return cells;
}

const startsWithSituation = (grid: Grid, row: number, column: number): boolean =>
  row >= grid.row && isSituationLine(plainText(grid, row, column));
