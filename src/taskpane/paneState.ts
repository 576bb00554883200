import type { Outcome, Progress, Refusal } from '../app/outcome';
import type { PlanReport } from '../app/report';

/** Why a run ended badly, as the pane shows it. */
export interface Failure {
  readonly reason: Refusal['reason'] | 'bug';
  readonly message: string;
  /** What to do about it, and whether anything was written where that is known. */
  readonly remedy: string;
}

/**
 * What the pane is about. `before` is the last report while a newer one is missing: its figures stay legible, labelled
 * as earlier ones, and are never dimmed.
 */
export type PaneState =
  | { readonly kind: 'idle'; readonly stopped: boolean; readonly before: PlanReport | null }
  | { readonly kind: 'running'; readonly progress: Progress | null; readonly before: PlanReport | null }
  | { readonly kind: 'done'; readonly report: PlanReport; readonly at: Date }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly before: PlanReport | null };

export type PaneEvent =
  | { readonly kind: 'started' }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'ended'; readonly outcome: Outcome; readonly at: Date }
  | { readonly kind: 'broke'; readonly failure: Failure }
  | { readonly kind: 'dismissed' };

export const firstState: PaneState = { kind: 'idle', stopped: false, before: null };

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'started':
      return { kind: 'running', progress: null, before: lastReport(state) };
    case 'progressed':
      return state.kind === 'running' ? { ...state, progress: event.progress } : state;
    case 'ended':
      return event.outcome.status === 'done'
        ? { kind: 'done', report: event.outcome.report, at: event.at }
        : refused(state, event.outcome);
    case 'broke':
      return { kind: 'failed', failure: event.failure, before: lastReport(state) };
    case 'dismissed':
      return state.kind === 'failed' ? { kind: 'idle', stopped: false, before: state.before } : state;
  }
}

/** The newest report there is, whether or not it still describes the sheet. */
export function lastReport(state: PaneState): PlanReport | null {
  return state.kind === 'done' ? state.report : state.before;
}

function refused(state: PaneState, { reason, message, remedy }: Refusal): PaneState {
  if (reason === 'cancelled') return { kind: 'idle', stopped: true, before: lastReport(state) };
  // Figures of a plan that is no longer found would be taken for this sheet's.
  const before = reason === 'noPlan' ? null : lastReport(state);
  return { kind: 'failed', failure: { reason, message, remedy }, before };
}
