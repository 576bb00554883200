import type { ExcelSession } from '../excel/session';
import { samplePlan, type SampleFacts } from '../plan/printed/samplePlan';
import { drawPlan, type DrawOptions } from './drawPlan';
import type { Done, Refusal } from './outcome';

export type { SampleFacts } from '../plan/printed/samplePlan';

/** Draws the sample plan beside what the workbook holds, to try Piano without risk. */
export async function openSample(
  session: ExcelSession,
  facts: SampleFacts,
  options: DrawOptions,
): Promise<Done | Refusal> {
  return drawPlan(session, samplePlan(facts), options);
}
