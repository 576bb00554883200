import {
  anchorName,
  computedFields,
  isAnchor,
  isTyped,
  typedFields,
  type ComputedField,
  type TypedField,
} from './anchors';
import type { Change } from './change';
import { copiesBeside, withoutCopiedLooks, type PossibleCopy } from './copiedLooks';
import { goneColumn, keptColumn } from './goneColumn';
import { plainText, valueAt, type Grid } from './grid';
import { namedCell } from './columnLooks';
import { headerOf, ownLines, standingColumns } from './ownLines';
import type { Remembered } from './remembered';
import { noSettings, printSettings, SETTINGS_NAMESPACE, type StoredSettings } from './storedSettings';
import { isSituationLine } from './situationLine';
import { widthBefore } from './widthBefore';

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
    const { changes, kept, fields, last } = removalFrom(grid, remembered, withInputs);
    const beside = copiesBeside(grid, copies).flatMap((copy) => withoutCopiedLooks(grid, copy, last));
    return { changes: [...beside, ...changes], kept, fields };
  });
  const fields = new Set(sheets.flatMap((each) => [...each.fields]));
  return {
    changes: [...sheets.flatMap(({ changes }) => changes), ...forgetting(remembered, left, fields)],
    kept: sheets.flatMap(({ kept }) => kept),
  };
}

/**
 * Only the codes that are remembered tell whose is what was typed beside indicators that left the plan; and what stays is
 * one day to be as wide as before.
 */
function forgetting(remembered: Remembered, left: StoredSettings | null, fields: ReadonlySet<ComputedField>): Change[] {
  const kept = whatIsKept(remembered.settings, fields);
  const still = kept === null ? left : { ...(left ?? noSettings), ...kept };
  if (!remembered.isReadable || isAllThereIs(remembered, still)) return [];
  const xml = still === null ? null : printSettings(still);
  const last: Change = { kind: 'storedPart', namespace: SETTINGS_NAMESPACE, xml, exists: true, order: 'last' };
  if (still === null) return remembered.exists ? [last] : [];
  // What people typed is remembered before the sheets go on which it stands.
  const before = printSettings({ ...remembered.settings, typed: { ...remembered.settings.typed, ...still.typed } });
  const isKnown = remembered.exists && before === printSettings(remembered.settings);
  return [...(isKnown ? [] : [{ ...last, xml: before, exists: remembered.exists, order: 'first' as const }]), last];
}

function whatIsKept(
  { orphans, widths, hidden }: StoredSettings,
  fields: ReadonlySet<ComputedField>,
): Pick<StoredSettings, 'orphans' | 'widths' | 'hidden'> | null {
  const kept = {
    orphans: fields.size === 0 ? [] : orphans,
    widths: Object.fromEntries(Object.entries(widths).filter(([field]) => fields.has(field as ComputedField))),
    hidden: hidden.filter((field) => fields.has(field)),
  };
  const isNothing = kept.orphans.length + kept.hidden.length + Object.keys(kept.widths).length === 0;
  return isNothing ? null : kept;
}

/** A workbook that Piano left before, remembering only what people typed. */
function isAllThereIs(remembered: Remembered, left: StoredSettings | null): boolean {
  return left !== null && printSettings(remembered.settings) === printSettings(left);
}

/** The changes that take some of Piano's columns away from a sheet. */
export function removalFrom(
  grid: Grid,
  { settings }: Remembered,
  withInputs: boolean,
  fields: readonly ComputedField[] = computedFields,
): Removal & { readonly last: number; readonly fields: ReadonlySet<ComputedField> } {
  const found = standingColumns(grid);
  const lines = ownLines(grid, found, settings);
  const own = new Set(lines);
  const last = lines.at(-1) ?? headerOf(found);
  const isTaken = (field: ComputedField): boolean => fields.includes(field);
  const typed = typedFields.filter(isTaken).flatMap((field): (KeptColumn & { readonly field: TypedField })[] => {
    const anchor = found[field];
    const cells = anchor === undefined || withInputs ? 0 : typedCells(grid, anchor.row, last, anchor.column);
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
    const isOthers = (each: number): boolean =>
      !withInputs && each > row && !own.has(each) && valueAt(grid, each, column) !== null;
    return goneColumn(field, { ...area, row: top, rows: last - top + 1 }, widthBefore(settings, field), {
      isOthers,
      isEmpty: isTyped(field) && !withInputs,
    });
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
    fields: kept,
    last,
  };
}

/** Statuses and codes tell where Piano's lines end: they go last, for a removal that breaks off and is run again. */
const inOrderOfRemoval = [...computedFields].sort((a, b) => Number(marksLines(a)) - Number(marksLines(b)));

function marksLines(field: ComputedField): boolean {
  return field === 'status' || field === 'code';
}

/** Cells people typed into beside Piano's lines; what they put below all of them is no result. */
function typedCells(grid: Grid, header: number, last: number, column: number): number {
  let cells = 0;
  for (let row = header + 1; row <= last; row++) if (valueAt(grid, row, column) !== null) cells += 1;
  return cells;
}

const startsWithSituation = (grid: Grid, row: number, column: number): boolean =>
  row >= grid.row && isSituationLine(plainText(grid, row, column));
