import type { ComputedField } from './anchors';
import type { Area, Change, NamedCell } from './change';
import { conditionalLooks } from './conditionalLooks';

/** Cells of one of Piano's columns, from its heading or what stands above it to its last line. */
export interface ColumnArea extends Area {
  readonly sheet: string;
  readonly by?: NamedCell;
}

/** The changes that take one of Piano's columns away; its width, in characters, is what the column had of its own. */
export function goneColumn(field: ComputedField, area: ColumnArea, width: number | null): Change[] {
  const { sheet, row, column, by } = area;
  return [
    ...(field === 'actual' ? [{ kind: 'clearEntryRules' as const, ...area }] : []),
    { kind: 'clear', ...area, looks: looksByWords(field, row, column) },
    { kind: 'columnWidth', sheet, column, characters: width, ...(by === undefined ? {} : { by }) },
  ];
}

/** What is left of a column of typed results: results, codes and their looks, but nothing that asks for Piano's columns. */
export function keptColumn(field: ComputedField, area: ColumnArea): Change[] {
  return [
    { kind: 'clearConditionalLooks', ...area, looks: looksByWords(field, area.row, area.column) },
    ...(field === 'actual' ? [{ kind: 'clearEntryRules' as const, ...area }] : []),
  ];
}

/** Recognised by their words, whatever cells they look at by now. */
const looksByWords = (field: ComputedField, row: number, column: number) =>
  conditionalLooks(field, { status: column, findings: column }, row);
