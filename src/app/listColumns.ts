import { readGrids } from '../excel/readGrids';
import type { ExcelSession } from '../excel/session';
import { columnSamples, type ColumnSample } from '../worksheet/headings/columnSamples';
import type { Refusal } from './outcome';
import { runInWorkbook } from './runInWorkbook';

export type { ColumnSample } from '../worksheet/headings/columnSamples';

export interface SheetColumns {
  readonly sheet: string;
  readonly columns: readonly ColumnSample[];
}

export interface ColumnsListed {
  readonly status: 'done';
  /** Visible sheets with anything on them, the active one first. */
  readonly sheets: readonly SheetColumns[];
}

/** What stands in the workbook's columns, for a person to say which hold the plan. Writes nothing. */
export async function listColumns(session: ExcelSession, language: 'it' | 'en'): Promise<ColumnsListed | Refusal> {
  return runInWorkbook(session, language, async (workbook) => {
    const grids = await readGrids(workbook);
    const sheets = grids.map((grid) => ({ sheet: grid.sheet, columns: columnSamples(grid) }));
    return { status: 'done', sheets: sheets.filter(({ columns }) => columns.length > 0) };
  });
}
