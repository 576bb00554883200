import * as React from 'react';
import { lastReport, type PaneState } from '../paneState';
import type { Runs } from '../runs';
import type { Words } from '../words/words';
import { FirstOpen, FirstOpenTitle } from './FirstOpen';
import { HostError } from './HostError';
import { NoPlan, NoPlanTitle } from './NoPlan';
import { PlanTitle } from './PlanTitle';
import { ReportViews } from './ReportViews';
import { RunLine } from './RunLine';
import { MainButton } from '../controls/buttons';

interface PaneProps {
  readonly runs: Runs;
  readonly words: Words;
}

/** The whole pane: where we are, what to do, how it went, and what there is to see. */
export function Pane({ runs, words }: PaneProps): JSX.Element {
  const state = useRuns(runs);
  const report = lastReport(state);
  const noPlan = state.kind === 'failed' && state.failure.reason === 'noPlan' ? state.failure : null;
  const start = () => void runs.recalculate();

  return (
    <main className="pane">
      <header className="head">
        {report !== null ? (
          <PlanTitle report={report} words={words} />
        ) : noPlan !== null ? (
          <NoPlanTitle failure={noPlan} words={words} />
        ) : (
          <FirstOpenTitle words={words} />
        )}
        <div className="commands">
          <MainButton label={words.recalculate} busy={state.kind === 'running'} onClick={start} />
        </div>
        <RunLine state={state} words={words} onStop={runs.stop} />
      </header>
      {state.kind === 'failed' && noPlan === null && (
        <HostError failure={state.failure} words={words} onRetry={start} onClose={runs.dismiss} />
      )}
      {report !== null ? (
        <ReportViews report={report} isEarlier={state.kind !== 'done'} words={words} />
      ) : noPlan !== null ? (
        <NoPlan words={words} />
      ) : (
        <FirstOpen words={words} />
      )}
    </main>
  );
}

/** Subscribed before the browser paints, so that no change falls between drawing and listening. */
function useRuns(runs: Runs): PaneState {
  const [, redraw] = React.useReducer((drawn: number) => drawn + 1, 0);
  React.useLayoutEffect(() => runs.subscribe(redraw), [runs]);
  return runs.state();
}
