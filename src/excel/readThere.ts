import type { Change } from '../worksheet/change';
import type { chartsThere } from './chartsThere';
import { entryRulesThere } from './entryRulesThere';
import { looksThere } from './looksThere';
import { rulesThere } from './rulesThere';
import type { WorkbookSession } from './workbookSession';

/** What must be known of the cells a change takes something from, and what is then done. */
export interface Request {
  /** After the first round trip: asks for more, and says whether it did. */
  more(): boolean;
  /** After the second: queues what is to be done. */
  apply(): void;
}

/** The changes that depend on what stands there, ready to be applied in their turn. */
export type ReadThere = ReadonlyMap<Change, () => void>;

/** Two round trips at most where something is taken away, or added beside what others have said; none elsewhere. */
export async function readThere(session: WorkbookSession, changes: readonly Change[]): Promise<ReadThere> {
  const requests: (readonly [Change, Request])[] = [];
  for (const change of changes) {
    const request = change.kind === 'deleteCharts' ? await ofCharts(session, change) : requestFor(session, change);
    if (request !== null) requests.push([change, request]);
  }
  if (requests.length > 0) await session.sync();
  if (requests.filter(([, request]) => request.more()).length > 0) await session.sync();
  return new Map(
    requests.map(([change, request]) => [
      change,
      () => {
        request.apply();
      },
    ]),
  );
}

/** Fetched where sheets are drawn anew: the pane does without until then. */
const ofCharts = async (...asked: Parameters<typeof chartsThere>): Promise<Request> =>
  (await import('./chartsThere.js')).chartsThere(...asked);

function requestFor(session: WorkbookSession, change: Change): Request | null {
  switch (change.kind) {
    case 'clear':
    case 'clearLooks':
      return looksThere(session, change);
    case 'clearConditionalLooks':
      return rulesThere(session, change);
    case 'clearEntryRules':
    case 'entryRule':
      return entryRulesThere(session, change);
    default:
      return null;
  }
}
