import { calculateAsTheyStand } from './asTheyStand';
import { ShapeCalculation, type Filling } from './byShape';
import {
  UNCOMPUTABLE,
  type Calculable,
  type Calculated,
  type Calculation,
  type Calculator,
  type CellSource,
} from './calculator';
import type { EngineModule } from './engineModule';
import { KeyedSums, type Standing } from './keyedSums';
import { Lookups } from './lookups';

/** The calculator over `@ironcalc/wasm`. The module comes from whoever knows where it is: `node/` or `browser/`. */
export async function loadIronCalc(loadModule: () => Promise<EngineModule>): Promise<Calculator> {
  return ironCalcCalculator(await loadModule());
}

function ironCalcCalculator(engine: EngineModule): Calculator {
  return { start: (source) => new IronCalcCalculation(engine, source) };
}

/** What fills a shape, with its place among the answers. */
type Task = Filling & { readonly index: number };

type StandingTask = Standing & { readonly index: number };

interface Sorted {
  readonly byShape: ReadonlyMap<string, readonly Task[]>;
  readonly asTheyStand: readonly StandingTask[];
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
    const { byShape, asTheyStand } = this.#sort(formulas);
    const accept = (calculated: readonly Calculated[], tasks: readonly { readonly index: number }[]): void => {
      tasks.forEach(({ index }, at) => (results[index] = calculated[at] ?? UNCOMPUTABLE));
    };
    for (const [shape, tasks] of byShape) {
      accept(
        this.#guarded(tasks, (some) => this.#shapes.calculate(shape, some, this.source)),
        tasks,
      );
    }
    accept(
      this.#guarded(asTheyStand, (some) => calculateAsTheyStand(this.engine, some, this.source)),
      asTheyStand,
    );
    return results;
  }

  finish(): void {
    this.#shapes.free();
  }

  #sort(formulas: readonly Calculable[]): Sorted {
    const byShape = new Map<string, Task[]>();
    const asTheyStand: StandingTask[] = [];
    const lookups = new Lookups(this.source);
    const sums = new KeyedSums(this.source);
    formulas.forEach((formula, index) => {
      const { shape, literals, cells } = formula.analysis;
      const lookedUp = lookups.narrow(formula);
      if (shape === null || !lookedUp) return asTheyStand.push({ ...sums.narrow(formula), index });
      const task: Task = { index, literals, cells, lookedUp };
      const group = byShape.get(shape);
      return group ? group.push(task) : byShape.set(shape, [task]);
    });
    return { byShape, asTheyStand };
  }

  /** The engine panics on some formulas instead of answering; then the group is halved until the culprit alone is left out. */
  #guarded<Some>(tasks: readonly Some[], calculate: (some: readonly Some[]) => Calculated[]): Calculated[] {
    if (tasks.length === 0) return [];
    try {
      return calculate(tasks);
    } catch {
      this.#shapes.forget();
      if (tasks.length === 1) return [UNCOMPUTABLE];
      const half = Math.ceil(tasks.length / 2);
      return [...this.#guarded(tasks.slice(0, half), calculate), ...this.#guarded(tasks.slice(half), calculate)];
    }
  }
}
