import type { AssessedPlan } from '../plan/assess';
import { assessPlan } from '../plan/assess';
import { withFrozenFigures } from '../plan/frozen';
import type { Plan } from '../plan/plan';
import { readPlan } from '../plan/readPlan';
import { readColumns, type ColumnRequest } from '../excel/readColumns';
import type { WorkbookSession } from '../excel/workbookSession';
import { optionalFields } from '../worksheet/anchors';
import { cellFrom1904 } from '../worksheet/daysFrom1904';
import { computedEntries, isPrepared } from '../worksheet/computedColumns';
import { frozenFigures } from '../worksheet/frozenFigures';
import { findPlan, writtenPlan, type PlanChoice, type PlanFound, type PlanPlace } from '../worksheet/findPlan';
import { isReadToTheRight, valueAt, type Grid } from '../worksheet/grid';
import type { StandingContent } from '../worksheet/standing';
import { choiceNow, forgottenThings, settingsAfter, type Remembered } from '../worksheet/remembered';
import { orphanCodes } from '../worksheet/orphans';
import { holdsCauses, isMade } from '../worksheet/summarySheets/sheetLedger';
import { watchedParts, type Watched } from '../worksheet/watched';
import { patched, type SettingsPatch } from '../worksheet/settingsPatch';
import { spanOf } from '../worksheet/span';
import type { StoredSettings } from '../worksheet/storedSettings';
import { columnsAdded, standardWidth, withWidths } from '../worksheet/widthBefore';
import { madeSheets, type MadeSheet } from './madeSheets';
import { readRemembering } from './readRemembering';
import { referenceDate } from './referenceDate';

/** What was found and judged, with what the writing step needs to know of the sheet. */
export interface Inspection {
  readonly status: 'inspected';
  readonly place: PlanPlace;
  readonly assessed: AssessedPlan;
  readonly referenceDate: string;
  /** The day on which the figures were fixed, or are to be by this run; null where they are live. */
  readonly frozen: StoredSettings['frozen'];
  /** The figures are those that were fixed earlier. */
  readonly isFrozen: boolean;
  readonly standing: StandingContent;
  /** Cells that tell, when something is written, whether the plan is still as it was read. */
  readonly watched: readonly Watched[];
  readonly remembered: Remembered;
  /** What the workbook is to remember of this run's choices. */
  readonly settings: StoredSettings;
  /** The sheets Piano made that are there. */
  readonly made: readonly MadeSheet[];
}

/** Why there is no plan to work on. */
export type NothingFound =
  | Exclude<PlanFound, { readonly status: 'found' }>
  | { readonly status: 'daysFrom1904'; readonly sheet: string; readonly cell: string };

export interface InspectOptions {
  /** Reference date `YYYY-MM-DD`; null takes the one stored, else the earlier of today and 31/12 of the plan year. */
  readonly at: string | null;
  /** Today in Rome, `YYYY-MM-DD`: the clock is passed in. */
  readonly today: string;
  /** Sheet, year and columns a person chose; what is left open is found. */
  readonly choice?: Partial<PlanChoice>;
  /** Settings that a person is changing: what is read is judged with them. */
  readonly patch?: SettingsPatch;
  /** Columns no longer asked for go with what people typed into them. */
  readonly withInputs?: boolean;
  /** The run makes the sheets on which causes are typed. */
  readonly makesSheets?: boolean;
  /** Fixes the figures as values, or makes them formulas again; left out, they stay as they are. */
  readonly figures?: 'fixed' | 'live';
}

/** Reads the workbook, finds the plan and judges it; writes nothing. */
export async function inspectWorkbook(
  session: WorkbookSession,
  options: InspectOptions,
): Promise<Inspection | NothingFound> {
  const asked = options.choice ?? {};
  const { grids: all, remembered } = await readRemembering(session, isMade);
  const grids = all.filter(({ names }) => !isMade(names));
  const now = { ...remembered, settings: patched(remembered.settings, options.patch ?? {}) };
  const found = findPlan(grids, choiceNow(now, asked, grids), Number(options.today.slice(0, 4)), {
    optional: now.settings.optionalColumns,
    withInputs: options.withInputs ?? false,
    orphans: now.settings.orphans,
  });
  if (found.status !== 'found') return found;
  const place = {
    ...found.place,
    findings: [...forgottenThings(remembered, grids, found.place), ...found.place.findings],
  };
  const added = isReadToTheRight(place.grid) ? columnsAdded(place) : [];
  const { text, formulas, widths } = await readColumns(
    session,
    place.grid.id,
    columnsToRead(place),
    added.map(([, column]) => column),
  );
  const written = writtenPlan(place, (row, column) => {
    const shown = text(row, column);
    return shown === null ? null : String(shown);
  });
  const from1904 = cellFrom1904(written);
  if (from1904 !== null) return { status: 'daysFrom1904', sheet: place.grid.sheet, cell: from1904 };
  const standing: StandingContent = (row, column) => formulas(row, column) ?? '';
  const { frozen, at, isFrozen } = figuresIn(now.settings, options, place);
  const judged = { referenceDate: at, settings: now.settings.calculation };
  const plan = await withTypedCauses(session, readPlan(written, judged), remembered.settings, all, options);
  const live = assessPlan(plan, { year: place.year, ...judged });
  const { optionalColumns } = now.settings;
  return {
    status: 'inspected',
    place,
    assessed: isFrozen ? withFrozenFigures(live, frozenFigures(place, standing)) : live,
    referenceDate: at,
    frozen,
    isFrozen,
    standing,
    watched: watchedParts(place, written),
    remembered,
    settings: {
      ...settingsAfter(now, asked, options.at, place),
      optionalColumns: optionalFields.filter((field) =>
        [...optionalColumns, ...place.computed.keptForTyped].includes(field),
      ),
      frozen: options.figures === undefined ? now.settings.frozen : frozen,
      orphans: orphanCodes(place, now.settings.orphans),
      ...withWidths(
        now.settings,
        added.map(([field, column]) => [field, widths.get(column) ?? standardWidth] as const),
      ),
    },
    made: madeSheets(remembered.settings.sheets, all),
  };
}

/** What knows the sheets comes when it is needed: most plans have none. */
async function withTypedCauses(
  session: WorkbookSession,
  plan: Plan,
  settings: StoredSettings,
  grids: readonly Grid[],
  { makesSheets = false }: InspectOptions,
): Promise<Plan> {
  if (!makesSheets && !settings.sheets.some(holdsCauses)) return plan;
  const { readTypedCauses } = await import('./readTypedCauses.js');
  return readTypedCauses(session, plan, settings, grids, makesSheets);
}

/**
 * Whether the figures of this run are those that were fixed. Who asks for another day than theirs asks for live ones, and
 * a sheet without Piano's columns has none that could be fixed.
 */
function figuresIn(
  { frozen: before, referenceDate: stored }: StoredSettings,
  { at: asked, today, figures }: InspectOptions,
  { year, computed }: PlanPlace,
): { readonly frozen: StoredSettings['frozen']; readonly at: string; readonly isFrozen: boolean } {
  const standing = figures === 'live' || !isPrepared(computed) ? null : before;
  if (standing !== null && (asked ?? standing.at) === standing.at)
    return { frozen: standing, at: standing.at, isFrozen: true };
  const at = referenceDate(asked ?? stored, today, year);
  return { frozen: figures === 'fixed' ? { on: today, at } : null, at, isFrozen: false };
}

/** Shown text only of columns where somebody typed numbers or dates; formulas only of Piano's own columns. */
function columnsToRead({ grid, headings, rows, computed }: PlanPlace): ColumnRequest[] {
  const { row: header, lines, orphans, stale, actual, missing, unwanted } = computed;
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
  const ours = computedEntries(computed).flatMap(([field, column]) => (missing.includes(field) ? [] : [column]));
  return [
    ...texts,
    ...[...ours, ...unwanted.map(({ column }) => column)].map((column): ColumnRequest => ({
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
