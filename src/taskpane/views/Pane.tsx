import * as React from 'react';
import { MainButton } from '../controls/buttons';
import { isEarlier, type PaneState } from '../paneState';
import type { Runs } from '../runs';
import type { Words } from '../words/words';
import { HostError } from './HostError';
import { NoPlan, NoPlanTitle } from './NoPlan';
import { PlanTitle } from './PlanTitle';
import { PlanTabs } from './PlanTabs';
import { Preparation } from './Preparation';
import { RunLine } from './RunLine';

interface PaneProps {
  readonly runs: Runs;
  readonly words: Words;
}

/** The whole pane: where we are, what to do, how it went, and what there is to see. */
export function Pane({ runs, words }: PaneProps): JSX.Element {
  const state = useRuns(runs);
  const { run, plan } = state;
  const nothing = run.kind === 'failed' && run.failure.nothing !== null ? run.failure : null;
  const isRunning = run.kind === 'running';

  return (
    <main className="pane">
      <header className="head">
        {plan !== null ? (
          <PlanTitle report={plan.report} words={words} />
        ) : nothing !== null ? (
          <NoPlanTitle failure={nothing} words={words} />
        ) : (
          <h1 className="hero">{words.title}</h1>
        )}
        {plan?.view.isPrepared === true && (
          <div className="commands">
            <MainButton
              label={words.recalculate}
              busy={isRunning}
              onClick={() => void runs.start({ kind: 'recalculate' })}
            />
          </div>
        )}
        <RunLine run={run} words={words} onStop={runs.stop} />
      </header>
      {run.kind === 'failed' && nothing === null && (
        <HostError
          failure={run.failure}
          words={words}
          onRetry={() => void runs.start(run.request)}
          onClose={() => {
            runs.tell({ kind: 'dismissed' });
          }}
        />
      )}
      {plan !== null ? (
        <>
          {!plan.view.isPrepared && (
            <Preparation
              toAdd={plan.view.toAdd}
              busy={isRunning}
              words={words}
              onPrepare={() => void runs.start({ kind: 'prepare' })}
            />
          )}
          <PlanTabs
            {...plan}
            place={state.place}
            isEarlier={isEarlier(state)}
            busy={isRunning}
            words={words}
            tell={runs.tell}
            start={(request) => void runs.start(request)}
          />
        </>
      ) : (
        nothing !== null && (
          <NoPlan words={words} busy={isRunning} onSearchAgain={() => void runs.start({ kind: 'check' })} />
        )
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
