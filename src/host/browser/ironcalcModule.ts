import type { EngineModule } from '../calculation/engineModule';

/** The engine in a page, with its wasm fetched from the page's own origin. */
export async function fetchIronCalcModule(wasmUrl: string): Promise<EngineModule> {
  const ironcalc = await import('@ironcalc/wasm');
  await ironcalc.default({ module_or_path: wasmUrl });
  return ironcalc;
}
