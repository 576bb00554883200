import type { ComputedField } from './anchors';
import type { Area, Change, NamedCell } from './change';
import { looksByWords } from './conditionalLooks';
import { rulesIn } from './entryRules';
import type { ColumnWidth } from './widthBefore';

/** Cells of one of Piano's columns, from its heading or what stands above it to its last line. */
export interface ColumnArea extends Area {
  readonly sheet: string;
  readonly by?: NamedCell;
}

interface GoneOptions {
  readonly isOthers?: (row: number) => boolean;
  /** Nothing stands in it but its heading. */
  readonly isEmpty?: boolean;
}

/**
 * The changes that take one of Piano's columns away, but for the rows in which people put something of their own; it is
 * as wide as it was before, or hidden.
 */
export function goneColumn(
  field: ComputedField,
  area: ColumnArea,
  width: ColumnWidth,
  { isOthers = () => false, isEmpty = false }: GoneOptions = {},
): Change[] {
  // What somebody types at this moment into a column that was empty stays.
  const emptied = isEmpty ? { emptied: 1 } : {};
  const { sheet, row, column, by } = area;
  const rows = Array.from({ length: area.rows }, (_, offset) => row + offset);
  return [
    ...withoutRules(field, area),
    { kind: 'clear', ...area, looks: looksByWords(field, row, column), except: rows.filter(isOthers), ...emptied },
    { kind: 'columnWidth', sheet, column, ...width, ...(by === undefined ? {} : { by }) },
  ];
}

/** What is left of a column people typed into: what they typed, codes and their looks, but nothing that asks for Piano's columns. */
export function keptColumn(field: ComputedField, area: ColumnArea): Change[] {
  return [
    { kind: 'clearConditionalLooks', ...area, looks: looksByWords(field, area.row, area.column) },
    ...withoutRules(field, area),
  ];
}

function withoutRules(field: ComputedField, area: ColumnArea): Change[] {
  const rules = rulesIn(field);
  return rules.length === 0 ? [] : [{ kind: 'clearEntryRules', ...area, rules }];
}
