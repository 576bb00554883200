import type { Outcome } from '../../src/app/outcome';
import type { PlanReport } from '../../src/app/report';
import type { ExcelSession } from '../../src/excel/session';
import { createEngine, type Engine } from '../../src/host/engine';
import type { Faults } from '../../src/host/protocol/faults';
import { connectNativeBridge } from '../../src/host/transports/nativeBridge';
import { open } from '../host/support/sheets';

/** A workbook open in the host, with the session the use cases take. */
export async function inHost(
  bytes: Uint8Array,
  faults: Faults = {},
): Promise<{ engine: Engine; session: ExcelSession }> {
  const engine = createEngine(await open(bytes), faults);
  const { run, supports } = connectNativeBridge(engine);
  return { engine, session: { run: (batch) => run(batch), supports, language: 'it' } };
}

/** The report of a run that must have been done. */
export function done(outcome: Outcome): PlanReport {
  if (outcome.status === 'refused') throw new Error(`${outcome.message} ${outcome.remedy}`);
  return outcome.report;
}
