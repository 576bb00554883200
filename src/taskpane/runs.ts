import type { Outcome, Progress } from '../app/outcome';
import { firstState, nextState } from './paneState';
import type { Failure, PaneEvent, PaneState } from './paneState';

/** A use case as the pane calls it. */
export type UseCase = (reports: {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}) => Promise<Outcome>;

export interface Runs {
  state(): PaneState;
  /** Calls back after each change; returns what ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Does nothing while a run is under way. Never rejects: the pane says how it went. */
  recalculate(): Promise<void>;
  stop(): void;
  dismiss(): void;
}

/**
 * Runs use cases one at a time and keeps what the pane shows. It lives outside React because the ribbon's commands
 * start the same runs.
 */
export function createRuns(task: UseCase, now: () => Date, bug: Pick<Failure, 'message' | 'remedy'>): Runs {
  let state = firstState;
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();

  function tell(event: PaneEvent): void {
    state = nextState(state, event);
    listeners.forEach((listener) => {
      listener();
    });
  }

  async function recalculate(): Promise<void> {
    if (running !== null) return;
    running = new AbortController();
    const { signal } = running;
    tell({ kind: 'started' });
    try {
      const outcome = await task({
        signal,
        onProgress: (progress) => {
          tell({ kind: 'progressed', progress });
        },
      });
      tell({ kind: 'ended', outcome, at: now() });
    } catch (error) {
      tell({ kind: 'broke', failure: { ...bug, reason: 'bug' } });
      // Shown to the person in words; the developer finds the rest in the console.
      reportError(error);
    } finally {
      running = null;
    }
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recalculate,
    stop: () => running?.abort(),
    dismiss: () => {
      tell({ kind: 'dismissed' });
    },
  };
}
