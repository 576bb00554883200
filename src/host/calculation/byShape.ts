import type { FileValue } from '../../xlsx/content';
import { UNCOMPUTABLE, type Calculated, type CellSource } from './calculator';
import type { EngineModule } from './engineModule';
import { toInput } from './engineValue';
import { ShapeModel } from './shapeModel';

/** Rows of a model: fewer would evaluate too often, more would make the engine's search for texts dear. */
const ROWS = 25;

/** What goes into the slots of a shape. */
export interface Filling {
  readonly literals: readonly (string | number)[];
  /** Keys of cells. */
  readonly cells: readonly number[];
  readonly lookedUp: readonly FileValue[];
}

interface Distinct {
  readonly inputs: readonly string[];
  result: Calculated;
}

/**
 * Calculates formulas that have the same shape: a small model is filled with the literals and references of 25 of them, evaluated,
 * read, and filled again with the next 25. Equal rows are calculated once. Models are kept for the levels to come.
 */
export class ShapeCalculation {
  readonly #models = new Map<string, ShapeModel>();

  constructor(readonly engine: EngineModule) {}

  calculate(shape: string, fillings: readonly Filling[], source: CellSource): Calculated[] {
    const distinct = new Map<string, Distinct>();
    const keys = fillings.map((filling) => {
      const inputs = inputsOf(filling, source);
      if (!inputs) return null;
      const key = inputs.join('\u0000');
      if (!distinct.has(key)) distinct.set(key, { inputs, result: UNCOMPUTABLE });
      return key;
    });
    this.#calculateDistinct(shape, [...distinct.values()]);
    return keys.map((key) => (key === null ? UNCOMPUTABLE : (distinct.get(key)?.result ?? UNCOMPUTABLE)));
  }

  /** After a panic of the engine its models can't be trusted, nor freed. */
  forget(): void {
    this.#models.clear();
  }

  free(): void {
    for (const model of this.#models.values()) model.free();
    this.#models.clear();
  }

  #calculateDistinct(shape: string, rows: readonly Distinct[]): void {
    for (let start = 0; start < rows.length;) {
      const model = this.#model(shape, rows.length - start, rows[0]?.inputs.length ?? 0);
      const batch = rows.slice(start, start + model.height);
      const results = model.calculate(batch.map(({ inputs }) => inputs));
      batch.forEach((row, index) => {
        row.result = results[index] ?? UNCOMPUTABLE;
      });
      start += model.height;
    }
  }

  #model(shape: string, rowsToGo: number, width: number): ShapeModel {
    const known = this.#models.get(shape);
    const isTooSmall = known !== undefined && known.height < ROWS && rowsToGo > known.height * 2;
    if (known && !known.isWorn && !isTooSmall) return known;
    known?.free();
    const model = new ShapeModel(this.engine, shape, Math.min(ROWS, rowsToGo), width);
    this.#models.set(shape, model);
    return model;
  }
}

/** Null when the engine can't hold one of the values. */
function inputsOf({ literals, cells, lookedUp }: Filling, source: CellSource): string[] | null {
  const values: FileValue[] = [...literals, ...cells.map((key) => source.valueOf(key)), ...lookedUp];
  const inputs = values.map(toInput);
  return inputs.every((input) => input !== null) ? inputs : null;
}
