import type { Area } from '../../xlsx/content';

/** Marks of a slot in a shape, from Unicode's private area: no formula that people write holds them. */
export const LITERAL = '\uE000';
export const CELL = '\uE001';
export const LOOKED_UP = '\uE003';
/** Mark of a column in the text of a formula. */
export const SUMMED = '\uE004';
export const END = '\uE002';

export interface RangeReference {
  readonly sheet: number;
  readonly area: Area;
}

/** A value taken from one column of a range, or a place found in it. */
export type Lookup =
  /** `INDEX(values, MATCH(key, keys, 0))` over two columns of the same height; `key` is the cell that holds what is looked for. */
  | { readonly by: 'key'; readonly values: RangeReference; readonly key: number; readonly keys: RangeReference }
  /** `INDEX(values, place)`; `place` is the cell that holds which row it is. */
  | { readonly by: 'place'; readonly values: RangeReference; readonly place: number }
  /** `MATCH(key, keys, 0)`; `key` is what is looked for, or the cell that holds it. */
  | { readonly by: 'position'; readonly key: LookedFor; readonly keys: RangeReference };

export type LookedFor = { readonly cell: number } | { readonly literal: string | number };

/** A column of `SUMPRODUCT(1*(keys=wanted), …)`, where all columns have the same rows, or of `COUNTIF(keys, wanted)`: rows of other keys add nothing. */
export interface SummedColumn {
  readonly range: RangeReference;
  /** The sheet as it is written before it, with `!`; empty where there is none. */
  readonly sheet: string;
  /** As it is written behind the sheet. */
  readonly body: string;
  /** The same object for all columns of a sum. */
  readonly sum: KeyedSum;
}

export interface KeyedSum {
  readonly form: 'sum' | 'count';
  readonly keys: RangeReference;
  readonly wanted: string | number;
  readonly ranges: readonly RangeReference[];
}

/**
 * What a formula is made of.
 * `shape`: the text with every literal and every single reference taken out (numbered, between marks), the same for all
 * formulas that differ only in those; null when the formula must be calculated as it stands.
 */
export interface Analysis {
  /** False when it refers to something a calculation engine can't be shown: other workbooks, tables, volatile functions. */
  readonly isComputable: boolean;
  readonly shape: string | null;
  readonly literals: readonly (string | number)[];
  /** Keys of the single cells it refers to, each once. */
  readonly cells: readonly number[];
  readonly ranges: readonly RangeReference[];
  /** In a shape each stands for two cells: the value, and what leads to it. Of a position, the rows before it stand for the value. */
  readonly lookups: readonly Lookup[];
  /** In the text a mark stands for each. */
  readonly summed: readonly SummedColumn[];
  /** The formula for an engine that knows no names: each replaced by what it refers to. */
  readonly text: string;
}

/** What a formula may refer to by name. */
export interface Surroundings {
  sheetIndex(name: string): number | null;
  /** What a defined name stands for, without `=`; null when there is none. */
  refersTo(name: string, sheet: number): string | null;
  /** Names whose meaning says this one, directly or through others. */
  namesSaying(name: string): readonly string[];
}
