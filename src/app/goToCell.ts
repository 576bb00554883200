import { selectCell } from '../excel/selectCell';
import type { ExcelSession } from '../excel/session';
import type { Refusal } from './outcome';
import { runInWorkbook } from './runInWorkbook';

export interface Gone {
  readonly status: 'done';
  readonly cell: string;
}

/** Moves Excel's selection to a cell, by the name or id of its sheet; nothing is written, and focus stays in the pane. */
export async function goToCell(
  session: ExcelSession,
  sheet: string,
  cell: string,
  language: 'it' | 'en',
): Promise<Gone | Refusal> {
  return runInWorkbook(session, language, async (workbook) => {
    await selectCell(workbook, sheet, cell);
    return { status: 'done', cell };
  });
}
