import type { ExcelSession } from '../excel/session';
import type { TextPiece } from '../plan/printed/printed';
import { readPrinted } from '../plan/printed/readPrinted';
import { drawPlan, type DrawOptions } from './drawPlan';
import type { Done, Refusal } from './outcome';
import { refuse } from './refuse';

export interface ImportOptions extends DrawOptions {
  /** The plan year, where the text doesn't say it; null takes the text's. */
  readonly year: number | null;
}

/** What was imported, as it then stands in the workbook. */
export interface Imported extends Done {
  /** Pieces of the text that are nowhere in the plan, in the order of its lines. */
  readonly unplaced: readonly TextPiece[];
}

/** Makes a plan's sheet of text copied out of its PDF. */
export async function importPlan(
  session: ExcelSession,
  text: string,
  { year, ...options }: ImportOptions,
): Promise<Imported | Refusal> {
  options.onProgress?.({ step: 'reading', done: 0, of: 0 });
  const printed = readPrinted(text, year);
  if (printed.status === 'refused') return refuse(printed.reason, options.language);
  const { plan } = printed;
  const drawn = await drawPlan(session, plan, options);
  return drawn.status === 'refused' ? drawn : { ...drawn, unplaced: plan.unplaced };
}
