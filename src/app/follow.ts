import { listen, type Edited, type SheetEvent } from '../excel/listen';
import { readSelection, type SelectedCell } from '../excel/readSelection';
import type { ExcelSession } from '../excel/session';
import { holdsCauses } from '../worksheet/summarySheets/sheetLedger';
import { check, type RunOptions } from './check';
import { indicatorAt } from './indicatorAt';
import { runInWorkbook } from './runInWorkbook';
import { typedResults, type ShownPlan } from './typedResults';

/** What whoever looks at a plan is to know of the sheet. */
export type Seen =
  /** The indicator of the selected row, by its place in the plan's list; null on any other row. */
  | { readonly kind: 'selected'; readonly indicator: number | null }
  /** Somebody typed: the plan as it stands now. */
  | { readonly kind: 'refreshed'; readonly plan: ShownPlan }
  /** The sheet was changed in a way that was not followed: figures are from before. */
  | { readonly kind: 'outdated' };

export interface Following {
  /** What is on the screen from now on; null while a run is under way, or while there is no plan. */
  show(plan: ShownPlan | null): void;
  /** Takes the handlers away from Excel. */
  stop(): Promise<void>;
}

/**
 * Follows the sheet while it is looked at. Only reads: a typed result is judged anew, other edits of the plan's sheet, and
 * of those on which causes are typed, make everything be read again, and those of a colleague are only told. What Piano
 * itself wrote needs no look.
 */
export async function follow(
  session: ExcelSession,
  options: () => RunOptions,
  tell: (seen: Seen) => void,
  fail: (error: unknown) => void,
): Promise<Following> {
  let shown: ShownPlan | null = null;
  let selected: SelectedCell | null = null;
  let edits: Edited[] = [];
  let isReading = false;

  const stop = await listen(session, hear);
  await lookAtSelection();

  function hear(event: SheetEvent): void {
    switch (event.kind) {
      case 'selected':
        selected = event;
        tellSelection();
        return;
      case 'turnedTo':
        lookAtSelection().catch(fail);
        return;
      case 'sheetDeleted':
        if (event.sheet === shown?.view.sheetId) tell({ kind: 'outdated' });
        return;
      case 'edited':
        heed(event);
    }
  }

  function heed(edit: Edited): void {
    // An Excel that doesn't say who wrote: while a run is under way it is the run.
    if (edit.by === 'piano' || (edit.by === 'unknown' && shown === null)) return;
    edits.push(edit);
    readEdits().catch(fail);
  }

  /** One reading at a time; what is typed meanwhile is read after it, in one go. */
  async function readEdits(): Promise<void> {
    if (isReading) return;
    isReading = true;
    try {
      while (shown !== null && edits.length > 0) {
        const before: ShownPlan = shown;
        const mine = edits.filter((edit) => isFollowed(before, edit));
        edits = [];
        if (mine.length > 0) await readAfter(before, mine);
      }
    } finally {
      isReading = false;
    }
  }

  async function readAfter(before: ShownPlan, mine: readonly Edited[]): Promise<void> {
    const isForeign = mine.some(({ by }) => by === 'colleague');
    const after = isForeign ? null : await readAgain(session, before, mine, options());
    // A run that ended meanwhile has read everything itself.
    if (shown !== before || after === before) return;
    if (after === null) tell({ kind: 'outdated' });
    else {
      shown = after;
      tell({ kind: 'refreshed', plan: after });
      tellSelection();
    }
  }

  async function lookAtSelection(): Promise<void> {
    const found = await runInWorkbook(session, options().language, async (workbook) => ({
      status: 'done' as const,
      cell: await readSelection(workbook),
    }));
    if (found.status === 'refused') return;
    selected = found.cell;
    tellSelection();
  }

  function tellSelection(): void {
    if (shown !== null && selected !== null) tell({ kind: 'selected', indicator: indicatorAt(shown.view, selected) });
  }

  return {
    show(plan) {
      if (plan === shown) return;
      shown = plan;
      tellSelection();
      readEdits().catch(fail);
    },
    stop,
  };
}

/** Whether it was made on the plan's sheet, or on one on which causes are typed. */
function isFollowed({ view: { sheetId, made } }: ShownPlan, { sheet, by }: Edited): boolean {
  const withCauses = made.filter(holdsCauses);
  if (sheet === sheetId || withCauses.some((each) => each.sheet === sheet)) return true;
  // Of sheets that were just made only the names are known: it may be one of them.
  return by !== 'colleague' && withCauses.some((each) => each.sheet === each.name);
}

/** The plan with what was typed; null where it can't be read any more. */
async function readAgain(
  session: ExcelSession,
  shown: ShownPlan,
  edits: readonly Edited[],
  options: RunOptions,
): Promise<ShownPlan | null> {
  const retyped = await runInWorkbook(session, options.language, async (workbook) => {
    let plan: ShownPlan | null = shown;
    for (const { area, sheet } of edits)
      plan =
        plan === null || area === null || sheet !== shown.view.sheetId
          ? null
          : await typedResults(workbook, plan, area, options.language);
    return { status: 'done' as const, plan };
  });
  if (retyped.status === 'refused') return null;
  if (retyped.plan !== null) return retyped.plan;
  const outcome = await check(session, options);
  return outcome.status === 'done' ? { report: outcome.report, view: outcome.view } : null;
}
