import { readHostFailure } from '../excel/hostFailure';
import type { ExcelSession } from '../excel/session';
import { withWorkbook, type WorkbookSession } from '../excel/workbookSession';
import type { Refusal } from './outcome';
import { refuse } from './refuse';

/** Everything Piano calls is in this requirement set: Excel 2021, Microsoft 365, Excel on the web. */
const REQUIRED = ['ExcelApi', '1.10'] as const;

/** Runs a use case on the workbook and says in words what Excel refused; a bug of ours still throws. */
export async function runInWorkbook<Done>(
  session: ExcelSession,
  language: 'it' | 'en',
  useCase: (workbook: WorkbookSession) => Promise<Done | Refusal>,
): Promise<Done | Refusal> {
  if (!session.supports(...REQUIRED)) return refuse('unsupportedExcel', language, REQUIRED.join(' '));
  try {
    return await withWorkbook(session, useCase);
  } catch (error) {
    const failed = readHostFailure(error);
    if (failed === null) throw error;
    return refuse(failed.failure, language, failed.detail);
  }
}
