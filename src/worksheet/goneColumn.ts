import type { ComputedField } from './anchors';
import type { Area, Change, NamedCell } from './change';
import { looksByWords } from './conditionalLooks';
import { hasRules } from './entryRules';

/** Cells of one of Piano's columns, from its heading or what stands above it to its last line. */
export interface ColumnArea extends Area {
  readonly sheet: string;
  readonly by?: NamedCell;
}

/** The changes that take one of Piano's columns away; its width, in characters, is what the column had of its own. */
export function goneColumn(field: ComputedField, area: ColumnArea, width: number | null): Change[] {
  const { sheet, row, column, by } = area;
  return [
    ...(hasRules(field) ? [{ kind: 'clearEntryRules' as const, ...area }] : []),
    { kind: 'clear', ...area, looks: looksByWords(field, row, column) },
    { kind: 'columnWidth', sheet, column, characters: width, ...(by === undefined ? {} : { by }) },
  ];
}

/** What is left of a column people typed into: what they typed, codes and their looks, but nothing that asks for Piano's columns. */
export function keptColumn(field: ComputedField, area: ColumnArea): Change[] {
  return [
    { kind: 'clearConditionalLooks', ...area, looks: looksByWords(field, area.row, area.column) },
    ...(hasRules(field) ? [{ kind: 'clearEntryRules' as const, ...area }] : []),
  ];
}
