import type { AssessedPlan } from '../plan/assess';
import { assessPlan } from '../plan/assess';
import { defaultSettings } from '../plan/achievement/settings';
import { readPlan } from '../plan/readPlan';
import { readColumns, type ColumnRequest } from '../excel/readColumns';
import { readGrids } from '../excel/readGrids';
import { requestPart } from '../excel/storedPart';
import type { WorkbookSession } from '../excel/workbookSession';
import type { Change } from '../worksheet/change';
import { findPlan, writtenPlan, type PlanChoice, type PlanFound, type PlanPlace } from '../worksheet/findPlan';
import { valueAt, type Grid } from '../worksheet/grid';
import type { StandingContent } from '../worksheet/planChanges';
import { choiceNow, forgottenThings, rememberedIn, rememberingChanges, settingsAfter } from '../worksheet/remembered';
import { SETTINGS_NAMESPACE } from '../worksheet/storedSettings';
import { referenceDate } from './referenceDate';

/** What was found and judged, with what the writing step needs to know of the sheet. */
export interface Inspection {
  readonly status: 'inspected';
  readonly place: PlanPlace;
  readonly assessed: AssessedPlan;
  readonly referenceDate: string;
  readonly standing: StandingContent;
  /** The changes that keep this run's choices for the next. */
  readonly remembering: readonly Change[];
}

/** Why there is no plan to work on. */
export type NothingFound = Exclude<PlanFound, { readonly status: 'found' }>;

export interface InspectOptions {
  /** Reference date `YYYY-MM-DD`; null takes the one stored, else the earlier of today and 31/12 of the plan year. */
  readonly at: string | null;
  /** Today in Rome, `YYYY-MM-DD`: the clock is passed in. */
  readonly today: string;
  /** Sheet, year and columns a person chose; what is left open is found. */
  readonly choice?: Partial<PlanChoice>;
}

/** Reads the workbook, finds the plan and judges it; writes nothing. */
export async function inspectWorkbook(
  session: WorkbookSession,
  options: InspectOptions,
): Promise<Inspection | NothingFound> {
  const asked = options.choice ?? {};
  const part = requestPart(session, SETTINGS_NAMESPACE);
  const grids = await readGrids(session, () => {
    part.ask();
  });
  const remembered = rememberedIn(part.text());
  const found = findPlan(grids, choiceNow(remembered, asked, grids), Number(options.today.slice(0, 4)));
  if (found.status !== 'found') return found;
  const place = {
    ...found.place,
    findings: [...forgottenThings(remembered, grids, found.place), ...found.place.findings],
  };
  const { text, formulas } = await readColumns(session, place.grid.sheet, columnsToRead(place));
  const written = writtenPlan(place, (row, column) => {
    const shown = text(row, column);
    return shown === null ? null : String(shown);
  });
  const at = referenceDate(options.at ?? remembered.settings.referenceDate, options.today, place.year);
  const judged = { referenceDate: at, settings: defaultSettings };
  const plan = readPlan(written, judged);
  return {
    status: 'inspected',
    place,
    assessed: assessPlan(plan, { year: place.year, ...judged }),
    referenceDate: at,
    standing: (row, column) => formulas(row, column) ?? '',
    remembering: rememberingChanges(remembered, settingsAfter(remembered, asked, options.at, place)),
  };
}

/** Shown text only of columns where somebody typed numbers or dates; formulas only of Piano's own columns. */
function columnsToRead(place: PlanPlace): ColumnRequest[] {
  const { grid, headings, rows, lines, computed } = place;
  const plan = headings.blocks.flatMap(({ targets, columns: { baseline, actual } }) =>
    [...targets.map(({ column }) => column), baseline, actual].filter((column) => column !== undefined),
  );
  const requests = [
    ...shownTexts(grid, plan, rows),
    ...(computed.existing && computed.actual !== null ? shownTexts(grid, [computed.actual], lines) : []),
  ];
  if (!computed.existing) return requests;
  const top = Math.max(0, computed.row - 1);
  const left = computed.code ?? computed.columns.reading;
  const [columns, last] = [computed.columns.findings - left + 1, Math.max(...lines)];
  return [...requests, { what: 'formulas', block: { row: top, column: left, rows: last - top + 1, columns } }];
}

function shownTexts(grid: Grid, columns: readonly number[], rows: readonly number[]): ColumnRequest[] {
  const first = Math.min(...rows);
  const height = Math.max(...rows) - first + 1;
  return columns
    .filter((column) => rows.some((row) => !['string', 'object'].includes(typeof valueAt(grid, row, column))))
    .map((column) => ({ what: 'text', block: { row: first, column, rows: height, columns: 1 } }));
}
