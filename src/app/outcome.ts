import type { Change } from '../worksheet/change';
import type { NothingFound } from './inspectWorkbook';
import type { PlanView } from './planView';
import type { PlanReport } from './report';

/** Why nothing could be done: words for a person, in the language asked for. */
export interface Refusal {
  readonly status: 'refused';
  readonly reason:
    | NothingFound['status']
    | 'protectedSheet'
    | 'lockedCells'
    | 'protectedStructure'
    | 'tooWide'
    | 'unsupportedExcel'
    | 'cellBeingEdited'
    | 'cancelled'
    | 'keepsChanging'
    | 'editedMeanwhile'
    | 'movedSince'
    | 'unfitSetting'
    | 'unreadableSettings'
    | 'noSuchDay'
    | 'frozen'
    | 'typedColumns'
    | 'snapshotThere'
    | 'noPlanInText'
    | 'noYearInText'
    | 'tooLarge'
    | 'sheetGone'
    | 'hostFailure';
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to do about it. */
  readonly remedy: string;
  /** What was found instead of a plan, for whoever can offer to choose. */
  readonly nothing?: NothingFound;
}

export interface Done {
  readonly status: 'done';
  readonly report: PlanReport;
  readonly view: PlanView;
  /**
   * The changes that take back what the run wrote; none when it wrote nothing, or only what a person decided: `revertCorrections`,
   * `reconsider` and `accept` take that back, wherever its cells are by then.
   */
  readonly undo: readonly Change[];
  /**
   * Indicators whose reading, degree or status stands otherwise in the sheet than before; null where it had none of Piano's
   * columns. Only of what recalculates.
   */
  readonly changed?: number | null;
}

export type Outcome = Done | Refusal;

/** Steps of a run, for a progress line; `of` is 0 while the number is not known. */
export interface Progress {
  readonly step: 'reading' | 'judging' | 'writing';
  readonly done: number;
  readonly of: number;
}
