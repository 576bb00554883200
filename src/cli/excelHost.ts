import { setFlagsFromString } from 'node:v8';
import type { ExcelSession } from '../excel/session';
import { loadIronCalc } from '../host/calculation/ironcalc';
import { createEngine } from '../host/engine';
import { openHostWorkbook } from '../host/model/workbook';
import { loadIronCalcModule } from '../host/node/ironcalcModule';
import { nativeCodec } from '../host/node/nativeCodec';
import { connectNativeBridge } from '../host/transports/nativeBridge';
import { Failure } from './failure';
import { words, type Language } from './words';

/** A file open in the host, with the session that use cases ask for. */
export interface OpenedInHost {
  readonly session: ExcelSession;
  /** Batches the host has received. */
  requests(): number;
  /** Throws if the use case asked the host for something it lacks, even where the answer was not needed. */
  assertFaithful(): void;
  save(): Uint8Array;
}

/** The workbook's own language: what numbers and dates look like in its cells. */
const LOCALE = 'it-IT';

/** Bytes of some ten thousand rows. */
const SMALL_FILE = 600_000;

export async function openInExcelHost(bytes: Uint8Array, file: string, language: Language): Promise<OpenedInHost> {
  if (bytes.length < SMALL_FILE) optimiseLess();
  const calculator = await loadIronCalc(loadIronCalcModule);
  const opened = await openHostWorkbook(bytes, { calculator, locale: LOCALE, codec: nativeCodec });
  if (opened.status === 'refused') throw new Failure(words[language].refusedFile[opened.reason](file));
  const engine = createEngine(opened.workbook);
  const { run, supports } = connectNativeBridge(engine);
  return {
    session: { run: (batch) => run(batch), supports, language },
    requests: () => engine.requests,
    assertFaithful: () => {
      if (engine.unimplemented.length > 0) throw new Error(`The host lacks ${engine.unimplemented.join(', ')}`);
    },
    save: () => opened.workbook.save(),
  };
}

/**
 * What V8 makes quicker must be run much before the making has paid, and such a job is short: the calculation engine stays
 * with the baseline compiler (a small job would besides wait for the optimising one at its end), and our functions are
 * optimised once they have run through 400 kB of bytecode instead of 66.
 */
function optimiseLess(): void {
  setFlagsFromString('--liftoff-only');
  setFlagsFromString('--interrupt-budget=400000');
}
