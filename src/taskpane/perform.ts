import { check, type RunOptions } from '../app/check';
import type { KeptColumn } from '../app/chosen';
import type { PlanChoice } from '../app/choosePlan';
import { accept, correct, revertCorrection } from '../app/correct';
import { importPlan, type Imported } from '../app/importPlan';
import type { Done, Progress, Refusal } from '../app/outcome';
import { recalculate } from '../app/recalculate';
import { removeEverything } from '../app/removeEverything';
import { undo } from '../app/undo';
import type { ExcelSession } from '../excel/session';
import type { Request } from './requests';

/** How a request ended: always with the plan as it then stands, and what its use case says besides. */
export type Performed =
  | (Done & {
      /** Columns of typed results that a removal left. */
      readonly kept?: readonly KeptColumn[];
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

/** Calls the use case a request asks for; what only undoes is followed by a reading, so that the pane shows what is left. */
export function performWith(session: ExcelSession, language: RunOptions['language'], today: () => string): Perform {
  return async (request, reports) => {
    const options = { at: null, today: today(), language, ...reports };
    switch (request.kind) {
      case 'check':
        return check(session, options);
      case 'prepare':
      case 'recalculate':
        return recalculate(session, options);
      case 'correct':
        return correct(session, request.chosen, options);
      case 'revertCorrection':
        return revertCorrection(session, request.place, options);
      case 'accept':
        return accept(session, request.findings, options);
      case 'undo': {
        const undone = await undo(session, request.changes, language);
        return undone.status === 'refused' ? undone : check(session, options);
      }
      case 'remove': {
        const removed = await removeEverything(session, { language, withInputs: request.withInputs });
        if (removed.status === 'refused') return removed;
        const left = await check(session, options);
        return left.status === 'refused' ? left : { ...left, kept: removed.kept };
      }
      case 'importPlan':
        return importPlan(session, request.text, { ...options, year: request.year });
    }
  };
}
