import { follow, type Following, type Seen } from '../app/follow';
import type { ExcelSession } from '../excel/session';
import type { PaneEvent } from './paneState';
import type { Runs } from './runs';

/** Keeps the pane with the sheet: the selected row, and figures as results are typed. Returns what ends it. */
export async function followSheet(
  session: ExcelSession,
  runs: Runs,
  today: () => string,
  fail: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const following = await follow(
    session,
    () => ({ at: null, today: today(), language: session.language, choice: runs.state().choice }),
    (seen) => {
      runs.tell(eventOf(seen));
    },
    fail,
  );
  const leave = runs.subscribe(() => {
    showTo(following, runs);
  });
  showTo(following, runs);
  return async () => {
    leave();
    await following.stop();
  };
}

/** While a run is under way the plan on screen is about to be another. */
function showTo(following: Following, runs: Runs): void {
  const { run, plan } = runs.state();
  following.show(run.kind === 'running' ? null : plan);
}

function eventOf(seen: Seen): PaneEvent {
  return seen.kind === 'selected' ? { kind: 'indicatorSelected', indicator: seen.indicator } : seen;
}
