import { firstState, nextState } from './paneState';
import type { Failure, PaneEvent, PaneState } from './paneState';
import type { Workbook } from './perform';
import type { Request } from './requests';

/** What the pane's parts and the ribbon's commands can do to the pane. */
export interface Runs {
  state(): PaneState;
  /** Calls back after each change; returns what ends the subscription. */
  subscribe(listener: () => void): () => void;
  /**
   * Waits for a reading that is under way, and does nothing while anything else is. Never rejects: the pane says how it
   * went.
   */
  start(request: Request): Promise<void>;
  /** Moves Excel's selection; nothing is written, and what is under way goes on. */
  goTo(sheet: string, cell: string): Promise<void>;
  /** What stands in the workbook's columns, to choose the plan's from. */
  readonly columns: Workbook['columns'];
  /** Until its first write a run can be stopped. */
  stop(): void;
  tell(event: PaneEvent): void;
}

/**
 * Runs use cases one at a time and keeps what the pane shows. It lives outside React because the ribbon's commands and
 * the sheet's events reach it too.
 */
export function createRuns(
  { perform, goTo, columns }: Workbook,
  now: () => Date,
  bug: Pick<Failure, 'message' | 'remedy'>,
): Runs {
  let state = firstState;
  let running: AbortController | null = null;
  let reading: Promise<void> | null = null;
  let waiting: Request | null = null;
  const listeners = new Set<() => void>();

  function tell(event: PaneEvent): void {
    state = nextState(state, event);
    listeners.forEach((listener) => {
      listener();
    });
  }

  function fail(error: unknown): void {
    tell({ kind: 'broke', failure: { ...bug, reason: 'bug', nothing: null } });
    // Shown to the person in words; the developer finds the rest in the console.
    reportError(error);
  }

  async function start(request: Request): Promise<void> {
    if (reading !== null && request.kind !== 'check') {
      // Of several, the last one is what the person wants by now.
      waiting = request;
      await reading;
      if (waiting !== request) return;
      waiting = null;
    }
    if (running !== null) return;
    const run = carryOut(request);
    if (request.kind === 'check') reading = run;
    await run;
    if (reading === run) reading = null;
  }

  async function carryOut(request: Request): Promise<void> {
    running = new AbortController();
    const { signal } = running;
    tell({ kind: 'started', request });
    try {
      const outcome = await perform(request, {
        signal,
        choice: state.choice,
        onProgress: (progress) => {
          tell({ kind: 'progressed', progress });
        },
      });
      running = null;
      tell({ kind: 'ended', outcome, at: now() });
    } catch (error) {
      running = null;
      fail(error);
    }
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    async goTo(sheet, cell) {
      try {
        const gone = await goTo(sheet, cell);
        tell(gone.status === 'done' ? { kind: 'cellShown', cell } : { kind: 'notShown', refusal: gone });
      } catch (error) {
        fail(error);
      }
    },
    columns,
    stop: () => running?.abort(),
    tell,
  };
}
