import { LITERAL } from '../formula/analysis';
import { columnName } from '../model/address';
import type { Calculated } from './calculator';
import { newModel, type EngineModel, type EngineModule } from './engineModule';
import { FULL_PRECISION, fromOutput } from './engineValue';

/** Each distinct text stays in the model and is searched at every entry, so a model isn't used for ever. */
const MOST_REFILLS = 50;

/** A small model that holds one formula in several rows, with its literals and references in cells of the same row. */
export class ShapeModel {
  readonly #model: EngineModel;
  /** What each slot holds, so that only what differs is entered again. */
  readonly #held: string[][];
  #refills = 0;

  constructor(
    engine: EngineModule,
    shape: string,
    readonly height: number,
    readonly width: number,
  ) {
    this.#model = newModel(engine);
    this.#held = Array.from({ length: height }, () => Array<string>(width).fill(''));
    for (let row = 1; row <= height; row += 1)
      this.#model.setUserInput(0, row, width + 1, `=${printShape(shape, row)}`);
  }

  get isWorn(): boolean {
    return this.#refills >= MOST_REFILLS;
  }

  /** Results for at most `height` rows of inputs. */
  calculate(rows: readonly (readonly string[])[]): Calculated[] {
    this.#refills += 1;
    rows.forEach((inputs, index) => {
      this.#fill(index, inputs);
    });
    this.#model.evaluate();
    const column = this.width + 1;
    // Some functions (DATE) format their cell as they are evaluated, so the format is set again each time.
    this.#model.updateRangeStyle(
      { sheet: 0, row: 1, column, width: 1, height: this.height },
      'num_fmt',
      FULL_PRECISION,
    );
    return rows.map((inputs, index) =>
      fromOutput(
        this.#model.getCellType(0, index + 1, column),
        this.#model.getFormattedCellValue(0, index + 1, column),
        inputs.includes('#NAME?'),
      ),
    );
  }

  free(): void {
    this.#model.free();
  }

  #fill(index: number, inputs: readonly string[]): void {
    const held = this.#held[index];
    if (!held) return;
    inputs.forEach((input, slot) => {
      if (held[slot] === input) return;
      this.#model.setUserInput(0, index + 1, slot + 1, input);
      held[slot] = input;
    });
  }
}

/** Slots stand in this order: literals, cells, looked-up cells. */
function printShape(shape: string, row: number): string {
  const literals = shape.split(LITERAL).length - 1;
  const cells = new Set(shape.match(/\uE001\d+\uE002/g)).size;
  const at = (index: number): string => `$${columnName(index)}$${row}`;
  return shape
    .replace(/\uE000(\d+)\uE002/g, (_, slot: string) => at(Number(slot)))
    .replace(/\uE001(\d+)\uE002/g, (_, slot: string) => at(literals + Number(slot)))
    .replace(/\uE003(\d+)\uE002/g, (_, slot: string) => at(literals + cells + Number(slot)));
}
