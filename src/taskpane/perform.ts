import { check, type RunOptions } from '../app/check';
import type { KeptColumn } from '../app/chosen';
import type { PlanChoice } from '../app/choosePlan';
import { changeSettings } from '../app/changeSettings';
import { goToCell, type Gone } from '../app/goToCell';
import type { Imported } from '../app/importPlan';
import { listColumns, type ColumnsListed } from '../app/listColumns';
import type { SampleFacts } from '../app/openSample';
import type { Done, Progress, Refusal } from '../app/outcome';
import { recalculate } from '../app/recalculate';
import type { ExcelSession } from '../excel/session';
import type { Request } from './requests';

/** How a request ended: always with the plan as it then stands, and what its use case says besides. */
export type Performed =
  | (Done & {
      /** Columns of typed results that a removal left. */
      readonly kept?: readonly KeptColumn[];
      /** Texts typed on the sheets that went, which the workbook remembers. */
      readonly texts?: number;
      /** What an import could not place. */
      readonly unplaced?: Imported['unplaced'];
    })
  | Refusal;

export interface Reports {
  /** Aborting stops a run until its first write. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Sheet and columns a person chose in this pane; the workbook remembers them at the first write. */
  readonly choice: Partial<PlanChoice>;
}

export type Perform = (request: Request, reports: Reports) => Promise<Performed>;

/** What the pane does to the workbook. */
export interface Workbook {
  readonly perform: Perform;
  readonly goTo: (sheet: string, cell: string) => Promise<Gone | Refusal>;
  readonly columns: () => Promise<ColumnsListed | Refusal>;
}

/** What comes from outside the workbook. */
export interface Outside {
  readonly today: () => string;
  readonly sample: () => Promise<SampleFacts>;
}

/** The use cases, in a session with Excel. */
export function workbookIn(session: ExcelSession, language: RunOptions['language'], outside: Outside): Workbook {
  return {
    perform: performWith(session, language, outside),
    goTo: (sheet, cell) => goToCell(session, sheet, cell, language),
    columns: () => listColumns(session, language),
  };
}

/**
 * Calls the use case a request asks for; those that are rarely asked for are fetched then. What only undoes is followed by a reading, so that the pane shows what is left.
 */
function performWith(session: ExcelSession, language: RunOptions['language'], { today, sample }: Outside): Perform {
  return async (request, reports) => {
    const options = { at: null, today: today(), language, ...reports };
    switch (request.kind) {
      case 'check':
        return check(session, options);
      case 'prepare':
      case 'recalculate':
        return recalculate(session, options);
      case 'correct':
        return (await corrections()).correct(session, request.chosen, options);
      case 'revertCorrections':
        return (await corrections()).revertCorrections(session, request.places, options);
      case 'accept':
        return (await corrections()).accept(session, request.findings, options);
      case 'reconsider':
        return (await corrections()).reconsider(session, request.findings, options);
      case 'changeSettings':
        return changeSettings(session, request.patch, { ...options, withInputs: request.withInputs ?? false });
      case 'createSummaries':
        return (await import('../app/createSummaries.js')).createSummaries(session, options);
      case 'freeze':
        return (await freezing()).freeze(session, options);
      case 'unfreeze':
        return (await freezing()).unfreeze(session, options);
      case 'takeSnapshot':
        return (await sheets()).takeSnapshot(session, request, options);
      case 'undo': {
        const { undo } = await import('../app/undo.js');
        const undone = await undo(session, request.changes, language);
        return undone.status === 'refused' ? undone : check(session, options);
      }
      case 'remove': {
        const { removeEverything } = await import('../app/removeEverything.js');
        const removed = await removeEverything(session, { language, withInputs: request.withInputs });
        if (removed.status === 'refused') return removed;
        const left = await check(session, options);
        return left.status === 'refused' ? left : { ...left, kept: removed.kept, texts: removed.texts };
      }
      case 'openSample':
        return (await drawing()).openSample(session, await sample(), options);
      case 'importPlan':
        return (await drawing()).importPlan(session, request.text, { ...options, year: request.year });
    }
  };
}

/** Findings are corrected once they have been read. */
const corrections = () => import('../app/correct.js');

/** Figures are fixed once a year. */
const freezing = () => import('../app/freeze.js');

/** The sheets that leave the office are made now and then. */
const sheets = () => import('../app/takeSnapshot.js');

/** What draws a plan that isn't there yet comes when it is asked for: most panes open on a plan. */
async function drawing() {
  const [{ importPlan }, { openSample }] = await Promise.all([
    import('../app/importPlan.js'),
    import('../app/openSample.js'),
  ]);
  return { importPlan, openSample };
}
