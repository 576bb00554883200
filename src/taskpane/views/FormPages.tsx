import * as React from 'react';
import type { Failure, PaneState } from '../paneState';
import type { Runs } from '../runs';
import type { Words } from '../words/words';
import type { PlanViewProps } from './PlanTabs';

const SettingsView = React.lazy(async () => ({ default: (await import('./settings/SettingsView.js')).SettingsView }));
const MappingView = React.lazy(async () => ({ default: (await import('./mapping/MappingView.js')).MappingView }));
const ImportView = React.lazy(async () => ({ default: (await import('./import/ImportView.js')).ImportView }));
const ExportView = React.lazy(async () => ({ default: (await import('./export/ExportView.js')).ExportView }));

interface FormPagesProps {
  readonly state: PaneState;
  readonly runs: Runs;
  readonly words: Words;
  /** Null where no plan was found. */
  readonly shown: PlanViewProps | null;
}

/** Whether a page of its own stands in place of everything else. */
export function isFormOpen({ place, plan }: PaneState): boolean {
  const { page } = place;
  return page === 'mapping' || page === 'import' || (plan !== null && (page === 'settings' || page === 'export'));
}

/** The forms, fetched when somebody opens one: most days nobody does. */
export function FormPages(props: FormPagesProps): JSX.Element {
  return (
    <React.Suspense fallback={<p className="body">{props.words.progress(null)}</p>}>
      <Form {...props} />
    </React.Suspense>
  );
}

function Form({ state, runs, words, shown }: FormPagesProps): JSX.Element | null {
  const { run, place } = state;
  const busy = run.kind === 'running';
  const onClose = () => {
    runs.tell({ kind: 'pageClosed' });
  };
  if (place.page === 'mapping')
    return (
      <MappingView
        busy={busy}
        words={words}
        onList={runs.columns}
        onChoose={(choice) => {
          runs.tell({ kind: 'planChosen', choice });
          void runs.start({ kind: 'check' });
        }}
        onClose={onClose}
      />
    );
  if (place.page === 'import')
    return (
      <ImportView
        failure={importFailure(state)}
        busy={busy}
        words={words}
        onImport={(text, year) => void runs.start({ kind: 'importPlan', text, year })}
        onClose={onClose}
      />
    );
  if (shown === null) return null;
  return place.page === 'settings' ? (
    <SettingsView {...shown} onClose={onClose} />
  ) : (
    <ExportView {...shown} onClose={onClose} />
  );
}

function importFailure({ run }: PaneState): Failure | null {
  return run.kind === 'failed' && run.request.kind === 'importPlan' ? run.failure : null;
}
