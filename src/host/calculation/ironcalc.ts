import { calculateAsTheyStand } from './asTheyStand';
import { calculateShape } from './byShape';
import { UNCOMPUTABLE, type Calculable, type Calculated, type Calculator, type CellSource } from './calculator';
import type { EngineModule } from './engineModule';

/** The calculator over `@ironcalc/wasm`. The module comes from whoever knows where it is: `node/` or `browser/`. */
export async function loadIronCalc(loadModule: () => Promise<EngineModule>): Promise<Calculator> {
  return ironCalcCalculator(await loadModule());
}

function ironCalcCalculator(engine: EngineModule): Calculator {
  return {
    calculate(formulas, source) {
      const results = Array<Calculated>(formulas.length).fill(UNCOMPUTABLE);
      for (const [shape, indexes] of groupByShape(formulas)) {
        const group = indexes.flatMap((index) => formulas[index] ?? []);
        calculateGroup(engine, shape, group, source).forEach((result, at) => {
          const index = indexes[at];
          if (index !== undefined) results[index] = result;
        });
      }
      return results;
    },
  };
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

/** The engine panics on some formulas instead of answering; then they are calculated one by one, and the culprit alone is left out. */
function calculateGroup(engine: EngineModule, shape: string | null, group: readonly Calculable[], source: CellSource): Calculated[] {
  try {
    return shape === null ? calculateAsTheyStand(engine, group, source) : calculateShape(engine, shape, group, source);
  } catch {
    const [only] = group;
    if (group.length <= 1 || !only) return [UNCOMPUTABLE];
    const half = Math.ceil(group.length / 2);
    return [...calculateGroup(engine, shape, group.slice(0, half), source), ...calculateGroup(engine, shape, group.slice(half), source)];
  }
}
