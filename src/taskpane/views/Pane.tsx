import * as React from 'react';
import { tabId } from '../controls/Tabs';
import { isEarlier, type PaneState, type ShownPlan } from '../paneState';
import type { Request } from '../requests';
import type { Runs } from '../runs';
import type { Words } from '../words/words';
import { Commands } from './head/Commands';
import { HostError } from './head/HostError';
import { Journal } from './head/Journal';
import { Preparation } from './head/Preparation';
import { RunLine } from './head/RunLine';
import { SheetPicker } from './head/SheetPicker';
import { FormPages, isFormOpen } from './FormPages';
import { Unplaced } from './import/Unplaced';
import { NoPlan, NoPlanTitle } from './NoPlan';
import { PlanTabs, type PlanViewProps } from './PlanTabs';
import { Questions } from './Questions';

const TypedColumns = React.lazy(async () => ({ default: (await import('./head/TypedColumns.js')).TypedColumns }));

interface PaneProps {
  readonly runs: Runs;
  readonly words: Words;
}

/** The whole pane: where we are, what to do, how it went, and what there is to see. */
export function Pane({ runs, words }: PaneProps): JSX.Element {
  const state = useRuns(runs);
  const { run, plan } = state;
  const nothing = run.kind === 'failed' && run.failure.nothing !== null ? run.failure : null;
  const shown = plan === null ? null : viewProps(plan, state, runs, words);
  const runLine = (
    <RunLine
      run={run}
      words={words}
      onStop={runs.stop}
      onUndo={() => {
        if (run.kind === 'done' && run.back !== null) void runs.start(run.back);
        // The link that has the focus goes with what it takes back, and Tab would lead out of the pane.
        document.getElementById(tabId(state.place.tab))?.focus();
      }}
    />
  );
  const questions = <Questions place={state.place} runs={runs} words={words} shown={shown} />;
  if (isFormOpen(state))
    return (
      <main className="pane">
        {run.kind === 'running' && <div className="head">{runLine}</div>}
        <FormPages state={state} runs={runs} words={words} shown={shown} />
        {questions}
      </main>
    );
  return (
    <main className="pane">
      <header className="head">
        {shown !== null ? (
          <>
            <SheetPicker
              report={shown.report}
              otherSheets={shown.view.otherSheets}
              frozen={shown.view.settings.frozen}
              words={words}
              onChoose={(sheet) => {
                runs.tell({ kind: 'planChosen', choice: { sheet } });
                void runs.start({ kind: 'check' });
              }}
            />
            <Commands {...shown} />
          </>
        ) : nothing !== null ? (
          <NoPlanTitle failure={nothing} words={words} />
        ) : (
          <h1 className="hero">{words.title}</h1>
        )}
        {runLine}
      </header>
      {run.kind === 'failed' && nothing === null && isLosing(run) && (
        <React.Suspense fallback={null}>
          <TypedColumns
            failure={run.failure}
            words={words}
            onNo={() => {
              runs.tell({ kind: 'dismissed' });
            }}
            onYes={() => void runs.start({ ...run.request, withInputs: true })}
          />
        </React.Suspense>
      )}
      {run.kind === 'failed' && nothing === null && !isLosing(run) && (
        <HostError
          failure={run.failure}
          words={words}
          onRetry={() => void runs.start(run.request)}
          onClose={() => {
            runs.tell({ kind: 'dismissed' });
          }}
        />
      )}
      {run.kind === 'done' && run.outcome.unplaced !== undefined && (
        <Unplaced unplaced={run.outcome.unplaced} words={words} />
      )}
      {shown !== null && <Page {...shown} />}
      {shown === null && nothing !== null && (
        <NoPlan
          failure={nothing}
          words={words}
          busy={run.kind === 'running'}
          onSearchAgain={() => void runs.start({ kind: 'check' })}
          onMap={() => {
            runs.tell({ kind: 'pageOpened', page: 'mapping' });
          }}
          onImport={() => {
            runs.tell({ kind: 'pageOpened', page: 'import' });
          }}
          onOpenSample={() => void runs.start({ kind: 'openSample' })}
        />
      )}
      {questions}
      <p className="hidden" aria-live="polite">
        {state.place.shownCell === null ? '' : words.head.selected(state.place.shownCell)}
      </p>
    </main>
  );
}

/** The tabs, or what stands in their place. */
function Page(props: PlanViewProps): JSX.Element {
  const { place } = props;
  const before = React.useRef(place.page);
  React.useLayoutEffect(() => {
    // What had the focus went with the page it stood on. A focus that is in the sheet stays there.
    if (before.current !== place.page && document.hasFocus() && document.activeElement === document.body)
      document.getElementById(tabId(place.tab))?.focus();
    before.current = place.page;
  });
  return place.page === 'preparation' ? (
    <Preparation {...props} />
  ) : place.page === 'journal' ? (
    <Journal {...props} />
  ) : (
    <PlanTabs {...props} />
  );
}

type Failed = Extract<PaneState['run'], { kind: 'failed' }>;

/** Something typed would go with a column that is no longer asked for: that is a question, not an error. */
function isLosing(run: Failed): run is Failed & { request: Extract<Request, { kind: 'changeSettings' }> } {
  return run.failure.reason === 'typedColumns' && run.request.kind === 'changeSettings';
}

function viewProps({ report, view }: ShownPlan, state: PaneState, runs: Runs, words: Words): PlanViewProps {
  return {
    report,
    view,
    words,
    place: state.place,
    isEarlier: isEarlier(state),
    busy: state.run.kind === 'running',
    tell: runs.tell,
    start: (request) => void runs.start(request),
    onGoToCell: (cell, sheet = view.sheetId) => void runs.goTo(sheet, cell),
    onGoToSheet: (sheet) => void runs.goTo(sheet, 'A1'),
  };
}

/** Subscribed before the browser paints, so that no change falls between drawing and listening. */
function useRuns(runs: Runs): PaneState {
  const [, redraw] = React.useReducer((drawn: number) => drawn + 1, 0);
  React.useLayoutEffect(() => runs.subscribe(redraw), [runs]);
  return runs.state();
}
