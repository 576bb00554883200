import { readFile } from 'node:fs/promises';
import type { EngineModule } from '../calculation/engineModule';

/** The engine from `node_modules`, with its wasm read from disk. */
export async function loadIronCalcModule(): Promise<EngineModule> {
  const [ironcalc, wasm] = await Promise.all([
    import('@ironcalc/wasm'),
    readFile(require.resolve('@ironcalc/wasm/wasm_bg.wasm')),
  ]);
  ironcalc.initSync({ module: wasm });
  return ironcalc;
}
