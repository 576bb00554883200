import * as React from 'react';
import type { Navigation } from '../navigation';
import type { Runs } from '../runs';
import type { Words } from '../words/words';
import type { PlanViewProps } from './PlanTabs';

const Freezing = React.lazy(async () => ({ default: (await import('./head/Freezing.js')).Freezing }));
const SnapshotDay = React.lazy(async () => ({ default: (await import('./head/SnapshotDay.js')).SnapshotDay }));
const Removal = React.lazy(async () => ({ default: (await import('./head/Removal.js')).Removal }));

interface QuestionsProps {
  readonly place: Navigation;
  readonly runs: Runs;
  readonly words: Words;
  /** Null where no plan was found. */
  readonly shown: PlanViewProps | null;
}

/** What is asked before much changes. The ribbon asks too, so it stands over every page, and where there is no plan. */
export function Questions({ place, runs, words, shown }: QuestionsProps): JSX.Element {
  return (
    <React.Suspense fallback={null}>
      {place.asksToRemove && <Removal words={words} tell={runs.tell} start={(request) => void runs.start(request)} />}
      {place.asksForSnapshot && shown !== null && <SnapshotDay {...shown} />}
      {place.asksToFreeze && shown !== null && <Freezing {...shown} />}
    </React.Suspense>
  );
}
