import type { PlanChoice } from '../app/choosePlan';
import type { Done, Progress, Refusal } from '../app/outcome';
import type { PlanView } from '../app/planView';
import type { PlanReport } from '../app/report';
import { firstPlace, nextPlace, type Navigation, type NavigationEvent } from './navigation';
import type { Performed } from './perform';
import type { Request } from './requests';
import { takingBack } from './takingBack';

/** Why a run ended badly, as the pane shows it. */
export interface Failure {
  readonly reason: Refusal['reason'] | 'bug';
  readonly message: string;
  /** What to do about it, and whether anything was written where that is known. */
  readonly remedy: string;
  /** What was found instead of a plan. */
  readonly nothing: Refusal['nothing'] | null;
}

/** How the last request went, or how this one is going. */
export type Run =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly request: Request; readonly progress: Progress | null }
  | {
      readonly kind: 'done';
      readonly request: Request;
      readonly outcome: Extract<Performed, { status: 'done' }>;
      readonly at: Date;
      /** What takes it back; null when there is nothing to take back. */
      readonly back: Request | null;
    }
  | { readonly kind: 'stopped' }
  /** Since the last run the sheet was changed in a way the pane did not follow. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'failed'; readonly request: Request; readonly failure: Failure };

/** The plan as it was last read. */
export interface ShownPlan {
  readonly report: PlanReport;
  readonly view: PlanView;
}

export interface PaneState {
  readonly run: Run;
  /** While a newer run is under way or failed it stays legible, labelled as earlier figures, and is never dimmed. */
  readonly plan: ShownPlan | null;
  /** Sheet, year and columns a person chose; what is left open is found. */
  readonly choice: Partial<PlanChoice>;
  readonly place: Navigation;
}

export type PaneEvent =
  | { readonly kind: 'started'; readonly request: Request }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'ended'; readonly outcome: Performed; readonly at: Date }
  | { readonly kind: 'broke'; readonly failure: Failure }
  | { readonly kind: 'dismissed' }
  /** Excel's selection could not be moved. */
  | { readonly kind: 'notShown'; readonly refusal: Refusal }
  | { readonly kind: 'planChosen'; readonly choice: Partial<PlanChoice> }
  /** Somebody typed in the sheet, and the plan was judged anew without a run. */
  | { readonly kind: 'refreshed'; readonly plan: ShownPlan }
  /** Somebody else changed the sheet. */
  | { readonly kind: 'outdated' }
  | NavigationEvent;

export const firstState: PaneState = { run: { kind: 'idle' }, plan: null, choice: {}, place: firstPlace };

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  const { run } = state;
  switch (event.kind) {
    case 'started':
      return { ...state, run: { kind: 'running', request: event.request, progress: null } };
    case 'progressed':
      return run.kind === 'running' ? { ...state, run: { ...run, progress: event.progress } } : state;
    case 'ended':
      if (run.kind !== 'running') return state;
      return event.outcome.status === 'done'
        ? done(state, run.request, event.outcome, event.at)
        : refused(state, run.request, event.outcome);
    case 'broke':
      return run.kind === 'running'
        ? { ...state, run: { kind: 'failed', request: run.request, failure: event.failure } }
        : state;
    case 'notShown':
      return run.kind === 'running' ? state : refused(state, { kind: 'check' }, event.refusal);
    case 'dismissed':
      return run.kind === 'failed' ? { ...state, run: { kind: 'idle' } } : state;
    case 'planChosen':
      return { ...state, choice: event.choice, plan: null, place: { ...firstPlace, tab: state.place.tab } };
    case 'refreshed':
      return { ...state, plan: event.plan };
    case 'outdated':
      return run.kind === 'running' ? state : { ...state, run: { kind: 'outdated' } };
    default:
      return { ...state, place: nextPlace(state.place, event) };
  }
}

/** The plan is from before a run that is under way or failed, or from before somebody else's edit. */
export function isEarlier({ run }: PaneState): boolean {
  return run.kind === 'running' || run.kind === 'failed' || run.kind === 'stopped' || run.kind === 'outdated';
}

function done(state: PaneState, request: Request, outcome: Done, at: Date): PaneState {
  const { report, view } = outcome;
  return {
    ...state,
    run: { kind: 'done', request, outcome, at, back: takingBack(request, outcome) },
    plan: { report, view },
    place: placeAfter(state, request, view),
    // A plan that was just drawn is the one to go on with, whatever was chosen before.
    choice: isDrawing(request) ? { sheet: report.plan.sheet } : state.choice,
  };
}

const isDrawing = ({ kind }: Request): boolean => kind === 'importPlan' || kind === 'openSample';

/** A sheet that was opened and isn't prepared shows first what preparing would add; once it is prepared, the plan. */
function placeAfter({ place, plan }: PaneState, request: Request, view: PlanView): Navigation {
  if (isDrawing(request)) return { ...firstPlace, page: 'preparation' };
  if (request.kind === 'check' && plan === null && !view.isPrepared) return { ...place, page: 'preparation' };
  return request.kind === 'check' || place.page !== 'preparation' ? place : { ...place, page: null };
}

function refused(state: PaneState, request: Request, refusal: Refusal): PaneState {
  const { reason, message, remedy, nothing = null } = refusal;
  if (reason === 'cancelled') return { ...state, run: { kind: 'stopped' } };
  return {
    ...state,
    run: { kind: 'failed', request, failure: { reason, message, remedy, nothing } },
    // Figures of a plan that is no longer found would be taken for this sheet's.
    plan: nothing === null ? state.plan : null,
  };
}
