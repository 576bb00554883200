import { columnNumber } from './address';
import type { Grid } from './grid';

/** The columns Piano adds only on request. */
export const optionalFields = ['weight', 'direction', 'cause', 'notes', 'uncapped', 'share'] as const;
export type OptionalField = (typeof optionalFields)[number];

/** The columns Piano adds, in their order from left to right; further ones, whenever they are asked for, come last. */
export const computedFields = [
  ...(['code', 'reading', 'actual', 'degree', 'status', 'findings'] as const),
  ...optionalFields,
] as const;
export type ComputedField = (typeof computedFields)[number];

/** The columns people type into: what stands in them is theirs, and belongs to an indicator. */
export const typedFields = ['actual', 'weight', 'direction', 'cause', 'notes'] as const;
export type TypedField = (typeof typedFields)[number];

export const isTyped = (field: ComputedField): field is TypedField => typedFields.some((typed) => typed === field);

/** Hidden names on the heading cells of Piano's columns: Excel moves them when people insert, delete or rename. */
const names: Readonly<Record<ComputedField, string>> = {
  code: '_piano_codice',
  reading: '_piano_lettura',
  actual: '_piano_consuntivo',
  degree: '_piano_raggiungimento',
  status: '_piano_stato',
  findings: '_piano_segnalazioni',
  weight: '_piano_peso',
  direction: '_piano_verso',
  cause: '_piano_causa',
  notes: '_piano_note',
  uncapped: '_piano_senza_limite',
  share: '_piano_quota',
};

export const anchorName = (field: ComputedField): string => names[field];

/** A hidden name that heads no column. */
export const SETTINGS_MARK = '_piano_impostazioni';

export const isAnchor = (name: string): boolean =>
  [...Object.values(names), SETTINGS_MARK].includes(name.toLowerCase());

/** A defined name of a sheet. */
export interface SheetName {
  readonly name: string;
  /** As Excel gives it, `='Allegato 3-4-5'!$P$4`; `=#REF!` when what it named was deleted. */
  readonly formula: string;
  /** People see it among the names of the workbook. */
  readonly isVisible: boolean;
}

export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** Where Piano's columns are by their names; a column that was deleted has none. */
export function readAnchors({ names: sheetNames }: Grid): Partial<Record<ComputedField, Anchor>> {
  const anchors: Partial<Record<ComputedField, Anchor>> = {};
  for (const field of computedFields) {
    const found = sheetNames.find(({ name }) => name.toLowerCase() === names[field]);
    const anchor = found === undefined ? null : readReference(found.formula);
    if (anchor !== null) anchors[field] = anchor;
  }
  return anchors;
}

/** The cell a name stands on; null where it is gone. */
export function readReference(formula: string): Anchor | null {
  const { letters = '', row = '' } = /!\$?(?<letters>[A-Z]{1,3})\$?(?<row>\d+)$/.exec(formula)?.groups ?? {};
  const column = columnNumber(letters);
  return column === null ? null : { row: Number(row) - 1, column };
}
