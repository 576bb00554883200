import type { FileValue } from '../../xlsx/content';
import type { Analysis } from '../formula/analysis';

/** A formula to calculate, already taken apart. */
export interface Calculable {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly analysis: Analysis;
}

/** The values that formulas refer to. */
export interface CellSource {
  valueOf(key: number): FileValue;
  /** Cells of an area that hold something. */
  valuesIn(
    sheet: number,
    area: Calculable['analysis']['ranges'][number]['area'],
  ): Iterable<readonly [row: number, column: number, value: FileValue]>;
  readonly sheetNames: readonly string[];
}

/** A calculated value, or `uncomputable`: the engine could not parse the formula or lacks a function. */
export type Calculated = { readonly kind: 'value'; readonly value: FileValue } | { readonly kind: 'uncomputable' };

export const UNCOMPUTABLE: Calculated = { kind: 'uncomputable' };

/** The port behind which a calculation engine sits. */
export interface Calculator {
  start(source: CellSource): Calculation;
}

/** One recalculation, level by level. */
export interface Calculation {
  /** Calculates formulas none of which depends on another, and answers in the same order. */
  calculate(formulas: readonly Calculable[]): Calculated[];
  finish(): void;
}
