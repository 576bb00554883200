import type { AssessedPlan } from '../plan/assess';
import { assessPlan } from '../plan/assess';
import { readPlan } from '../plan/readPlan';
import { readColumns, type ColumnRequest } from '../excel/readColumns';
import { readGrids } from '../excel/readGrids';
import { requestPart } from '../excel/storedPart';
import type { WorkbookSession } from '../excel/workbookSession';
import { computedEntries } from '../worksheet/computedColumns';
import { findPlan, writtenPlan, type PlanChoice, type PlanFound, type PlanPlace } from '../worksheet/findPlan';
import { isReadToTheRight, valueAt, type Grid } from '../worksheet/grid';
import type { StandingContent } from '../worksheet/standing';
import { widthsOfColumns } from '../worksheet/preparation';
import { choiceNow, forgottenThings, rememberedIn, settingsAfter, type Remembered } from '../worksheet/remembered';
import { watchedParts, type Watched } from '../worksheet/watched';
import { patched, type SettingsPatch } from '../worksheet/settingsPatch';
import { spanOf } from '../worksheet/span';
import { SETTINGS_NAMESPACE, type StoredSettings } from '../worksheet/storedSettings';
import { referenceDate } from './referenceDate';

/** What was found and judged, with what the writing step needs to know of the sheet. */
export interface Inspection {
  readonly status: 'inspected';
  readonly place: PlanPlace;
  readonly assessed: AssessedPlan;
  readonly referenceDate: string;
  readonly standing: StandingContent;
  /** Cells that tell, when something is written, whether the plan is still as it was read. */
  readonly watched: readonly Watched[];
  readonly remembered: Remembered;
  /** What the workbook is to remember of this run's choices. */
  readonly settings: StoredSettings;
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
  /** Settings that a person is changing: what is read is judged with them. */
  readonly patch?: SettingsPatch;
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
  const now = { ...remembered, settings: patched(remembered.settings, options.patch ?? {}) };
  const found = findPlan(grids, choiceNow(now, asked, grids), Number(options.today.slice(0, 4)));
  if (found.status !== 'found') return found;
  const place = {
    ...found.place,
    findings: [...forgottenThings(remembered, grids, found.place), ...found.place.findings],
  };
  const added = isReadToTheRight(place.grid)
    ? computedEntries(place.computed).filter(([field]) => place.computed.missing.includes(field))
    : [];
  const { text, formulas, widths } = await readColumns(
    session,
    place.grid.id,
    columnsToRead(place),
    added.map(([, column]) => column),
  );
  const ownWidths = added.flatMap(([field, column]) => {
    const width = widths.get(column);
    // Piano's own width on a column without a heading was left by a run that broke off.
    return width === undefined || Math.abs(width - widthsOfColumns[field]) < 0.2 ? [] : [[field, width] as const];
  });
  const written = writtenPlan(place, (row, column) => {
    const shown = text(row, column);
    return shown === null ? null : String(shown);
  });
  const at = referenceDate(options.at ?? now.settings.referenceDate, options.today, place.year);
  const judged = { referenceDate: at, settings: now.settings.calculation };
  const plan = readPlan(written, judged);
  return {
    status: 'inspected',
    place,
    assessed: assessPlan(plan, { year: place.year, ...judged }),
    referenceDate: at,
    standing: (row, column) => formulas(row, column) ?? '',
    watched: watchedParts(place, written),
    remembered,
    settings: {
      ...settingsAfter(now, asked, options.at, place),
      widths: { ...now.settings.widths, ...Object.fromEntries(ownWidths) },
    },
  };
}

/** Shown text only of columns where somebody typed numbers or dates; formulas only of Piano's own columns. */
function columnsToRead({ grid, headings, rows, computed }: PlanPlace): ColumnRequest[] {
  const { row: header, lines, orphans, stale, actual, missing } = computed;
  const plan = headings.blocks.flatMap(({ targets, columns: { baseline, actual: own } }) =>
    [...targets.map(({ column }) => column), baseline, own].filter((column) => column !== undefined),
  );
  const standing = [...lines.flatMap(({ row, resultRow }) => [row, resultRow ?? row]), ...orphans, ...stale];
  const texts = [
    ...shownTexts(grid, plan, rows),
    ...(actual === null || missing.includes('actual') ? [] : shownTexts(grid, [actual], standing)),
  ];
  const top = Math.max(0, header - 1);
  const height = spanOf(standing).last - top + 1;
  const ours = computedEntries(computed).filter(([field]) => !missing.includes(field));
  return [
    ...texts,
    ...ours.map(([, column]): ColumnRequest => ({
      what: 'formulas',
      block: { row: top, column, rows: height, columns: 1 },
    })),
  ];
}

function shownTexts(grid: Grid, columns: readonly number[], rows: readonly number[]): ColumnRequest[] {
  const { first, last } = spanOf(rows);
  const height = last - first + 1;
  return columns
    .filter((column) => rows.some((row) => !['string', 'object'].includes(typeof valueAt(grid, row, column))))
    .map((column) => ({ what: 'text', block: { row: first, column, rows: height, columns: 1 } }));
}
