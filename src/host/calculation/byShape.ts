import type { FileValue } from '../../xlsx/content';
import { LITERAL } from '../formula/analyse';
import { columnName } from '../model/address';
import { UNCOMPUTABLE, type Calculable, type Calculated, type CellSource } from './calculator';
import { newModel, type EngineModel, type EngineModule } from './engineModule';
import { FULL_PRECISION, fromOutput, toInput } from './engineValue';

/** Rows of a model: fewer would evaluate too often, more would make the engine's search for texts dear. */
const ROWS = 25;

/** Each distinct text stays in the model and is searched at every entry: a fresh model after this many refills. */
const REFILLS = 20;

/**
 * Calculates formulas that have the same shape: a small model holds the formula in 25 rows, with its literals and references in
 * cells of the same row; the rows are filled, evaluated, read, and filled again with the next 25. Equal rows are calculated once.
 */
export function calculateShape(engine: EngineModule, shape: string, formulas: readonly Calculable[], source: CellSource): Calculated[] {
  const distinct = new Map<string, { inputs: readonly string[]; result: Calculated }>();
  const keys = formulas.map((formula) => {
    const inputs = inputsOf(formula, source);
    if (!inputs) return null;
    const key = inputs.join('\u0000');
    if (!distinct.has(key)) distinct.set(key, { inputs, result: UNCOMPUTABLE });
    return key;
  });
  fillAndRead(engine, shape, [...distinct.values()]);
  return keys.map((key) => (key === null ? UNCOMPUTABLE : (distinct.get(key)?.result ?? UNCOMPUTABLE)));
}

function inputsOf({ analysis }: Calculable, source: CellSource): string[] | null {
  const inputs: string[] = [];
  for (const value of slotValues(analysis.literals, analysis.cells, source)) {
    const input = toInput(value);
    if (input === null) return null;
    inputs.push(input);
  }
  return inputs;
}

function* slotValues(literals: readonly FileValue[], cells: readonly number[], source: CellSource): Iterable<FileValue> {
  yield* literals;
  for (const key of cells) yield source.valueOf(key);
}

function fillAndRead(engine: EngineModule, shape: string, rows: { readonly inputs: readonly string[]; result: Calculated }[]): void {
  const height = Math.min(ROWS, rows.length);
  for (let start = 0; start < rows.length; start += height * REFILLS) {
    const model = newModel(engine);
    try {
      fillModel(model, shape, rows.slice(start, start + height * REFILLS), height);
    } finally {
      model.free();
    }
  }
}

function fillModel(model: EngineModel, shape: string, rows: { readonly inputs: readonly string[]; result: Calculated }[], height: number): void {
  const width = rows[0]?.inputs.length ?? 0;
  const literals = shape.split(LITERAL).length - 1;
  for (let row = 1; row <= height; row += 1) model.setUserInput(0, row, width + 1, `=${printShape(shape, literals, row)}`);
  const held: string[][] = Array.from({ length: height }, () => Array<string>(width).fill(''));
  for (let start = 0; start < rows.length; start += height) {
    const batch = rows.slice(start, start + height);
    batch.forEach(({ inputs }, index) => {
      inputs.forEach((input, slot) => {
        const before = held[index];
        if (!before || before[slot] === input) return;
        model.setUserInput(0, index + 1, slot + 1, input);
        before[slot] = input;
      });
    });
    model.evaluate();
    // Some functions (DATE) format their cell as they are evaluated, so the format is set again each time.
    model.updateRangeStyle({ sheet: 0, row: 1, column: width + 1, width: 1, height }, 'num_fmt', FULL_PRECISION);
    batch.forEach((entry, index) => {
      entry.result = fromOutput(model.getCellType(0, index + 1, width + 1), model.getFormattedCellValue(0, index + 1, width + 1));
    });
  }
}

function printShape(shape: string, literals: number, row: number): string {
  return shape
    .replace(/\uE000(\d+)\uE002/g, (_, slot: string) => `$${columnName(Number(slot))}$${row}`)
    .replace(/\uE001(\d+)\uE002/g, (_, slot: string) => `$${columnName(literals + Number(slot))}$${row}`);
}
