import type { AssessedPlan } from '../plan/assess';
import { assessPlan } from '../plan/assess';
import { defaultSettings } from '../plan/achievement/settings';
import { readPlan } from '../plan/readPlan';
import { readColumns, type ColumnRequest } from '../excel/readColumns';
import { readGrids } from '../excel/readGrids';
import type { WorkbookSession } from '../excel/workbookSession';
import { findPlan, writtenPlan, type PlanPlace } from '../worksheet/findPlan';
import { valueAt } from '../worksheet/grid';
import type { StandingContent } from '../worksheet/planChanges';
import { referenceDate } from './referenceDate';

/** What was found and judged, with what the writing step needs to know of the sheet. */
export interface Inspection {
  readonly place: PlanPlace;
  readonly assessed: AssessedPlan;
  readonly referenceDate: string;
  readonly standing: StandingContent;
}

export interface InspectOptions {
  /** Reference date `YYYY-MM-DD`; null takes the earlier of today and 31/12 of the plan year. */
  readonly at: string | null;
  /** Today in Rome, `YYYY-MM-DD`: the clock is passed in. */
  readonly today: string;
}

/** Reads the workbook, finds the plan and judges it; writes nothing. Null when no visible sheet holds a plan. */
export async function inspectWorkbook(session: WorkbookSession, options: InspectOptions): Promise<Inspection | null> {
  const place = findPlan(await readGrids(session));
  if (place === null) return null;
  const { text, formulas } = await readColumns(session, place.grid.sheet, columnsToRead(place));
  const written = writtenPlan(place, (row, column) => {
    const shown = text(row, column);
    return shown === null ? null : String(shown);
  });
  const at = referenceDate(options.at, options.today, place.year);
  const judged = { referenceDate: at, settings: defaultSettings };
  const plan = readPlan(written, judged);
  return {
    place,
    assessed: assessPlan(plan, { year: place.year, ...judged }),
    referenceDate: at,
    standing: (row, column) => formulas(row, column) ?? '',
  };
}

/** Shown text only of columns where somebody typed numbers or dates; formulas only of Piano's own columns. */
function columnsToRead(place: PlanPlace): ColumnRequest[] {
  const { grid, headings, rows, computed } = place;
  const first = rows[0] ?? headings.row + 1;
  const height = (rows[rows.length - 1] ?? first) - first + 1;
  const { baseline, actual } = headings.columns;
  const plan = [...headings.targets.map(({ column }) => column), baseline, actual]
    .filter((column) => column !== undefined)
    .filter((column) => rows.some((row) => !['string', 'object'].includes(typeof valueAt(grid, row, column))));
  const requests = plan.map((column): ColumnRequest => ({
    what: 'text',
    block: { row: first, column, rows: height, columns: 1 },
  }));
  if (!computed.existing) return requests;
  const top = Math.max(0, headings.row - 1);
  const left = computed.columns.reading;
  const columns = computed.columns.findings - left + 1;
  return [...requests, { what: 'formulas', block: { row: top, column: left, rows: first + height - top, columns } }];
}
