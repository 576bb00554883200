import { calculateAsTheyStand } from './asTheyStand';
import { ShapeCalculation } from './byShape';
import {
  UNCOMPUTABLE,
  type Calculable,
  type Calculated,
  type Calculation,
  type Calculator,
  type CellSource,
} from './calculator';
import type { EngineModule } from './engineModule';

/** The calculator over `@ironcalc/wasm`. The module comes from whoever knows where it is: `node/` or `browser/`. */
export async function loadIronCalc(loadModule: () => Promise<EngineModule>): Promise<Calculator> {
  return ironCalcCalculator(await loadModule());
}

function ironCalcCalculator(engine: EngineModule): Calculator {
  return { start: (source) => new IronCalcCalculation(engine, source) };
}

class IronCalcCalculation implements Calculation {
  readonly #shapes: ShapeCalculation;

  constructor(
    readonly engine: EngineModule,
    readonly source: CellSource,
  ) {
    this.#shapes = new ShapeCalculation(engine);
  }

  calculate(formulas: readonly Calculable[]): Calculated[] {
    const results = Array<Calculated>(formulas.length).fill(UNCOMPUTABLE);
    for (const [shape, indexes] of groupByShape(formulas)) {
      const group = indexes.flatMap((index) => formulas[index] ?? []);
      this.#calculateGroup(shape, group).forEach((result, at) => {
        const index = indexes[at];
        if (index !== undefined) results[index] = result;
      });
    }
    return results;
  }

  finish(): void {
    this.#shapes.free();
  }

  /** The engine panics on some formulas instead of answering; then the group is halved until the culprit alone is left out. */
  #calculateGroup(shape: string | null, group: readonly Calculable[]): Calculated[] {
    try {
      return shape === null
        ? calculateAsTheyStand(this.engine, group, this.source)
        : this.#shapes.calculate(shape, group, this.source);
    } catch {
      this.#shapes.forget();
      if (group.length <= 1) return [UNCOMPUTABLE];
      const half = Math.ceil(group.length / 2);
      return [...this.#calculateGroup(shape, group.slice(0, half)), ...this.#calculateGroup(shape, group.slice(half))];
    }
  }
}

function groupByShape(formulas: readonly Calculable[]): Map<string | null, number[]> {
  const groups = new Map<string | null, number[]>();
  formulas.forEach(({ analysis }, index) => {
    const group = groups.get(analysis.shape);
    if (group) group.push(index);
    else groups.set(analysis.shape, [index]);
  });
  return groups;
}
