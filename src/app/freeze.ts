import type { ExcelSession } from '../excel/session';
import type { Outcome } from './outcome';
import { bringUpToDate, type RecalculateOptions } from './recalculate';
import { refuse } from './refuse';
import { runInWorkbook } from './runInWorkbook';

/**
 * *Congela*: once the figures are validated, they are fixed as values, with the day. What is typed afterwards changes
 * none of them; findings tell where it would.
 */
export async function freeze(session: ExcelSession, options: RecalculateOptions): Promise<Outcome> {
  return withFigures(session, { ...options, figures: 'fixed' });
}

/** *Scongela*: formulas again, brought up to date. */
export async function unfreeze(session: ExcelSession, options: RecalculateOptions): Promise<Outcome> {
  return withFigures(session, { ...options, figures: 'live' });
}

function withFigures(session: ExcelSession, options: RecalculateOptions): Promise<Outcome> {
  const { language } = options;
  return runInWorkbook(session, language, (workbook) =>
    bringUpToDate(workbook, options, ({ remembered }) =>
      remembered.isReadable ? null : refuse('unreadableSettings', language),
    ),
  );
}
