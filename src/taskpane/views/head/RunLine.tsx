import * as React from 'react';
import type { Progress } from '../../../app/outcome';
import { LinkButton } from '../../controls/LinkButton';
import { SmallButton } from '../../controls/buttons';
import { ProgressLine } from '../../controls/ProgressLine';
import { Symbol } from '../../controls/Symbol';
import type { Run } from '../../paneState';
import type { Words } from '../../words/words';

interface RunLineProps {
  readonly run: Run;
  readonly words: Words;
  readonly onStop: () => void;
  readonly onUndo: () => void;
}

/** How the last run went or how this one is going; the status node is always there, or screen readers would miss it. */
export function RunLine({ run, words, onStop, onUndo }: RunLineProps): JSX.Element {
  const isRunning = run.kind === 'running';
  const said = sentence(run, words);
  // What was only read is in view already.
  const isOnlyHeard = isRunning || said === '' || (run.kind === 'done' && run.request.kind === 'check');
  return (
    <>
      <div className={isOnlyHeard ? 'hidden' : 'said'}>
        <p role="status">
          {run.kind === 'done' && <Symbol name="met" />}
          {said !== '' && <span>{said}</span>}
        </p>
        {run.kind === 'done' && run.back !== null && <LinkButton label={words.head.undo} onClick={onUndo} />}
      </div>
      {isRunning && <Running progress={run.progress} words={words} onStop={onStop} />}
    </>
  );
}

interface RunningProps {
  readonly progress: Progress | null;
  readonly words: Words;
  readonly onStop: () => void;
}

function Running({ progress, words, onStop }: RunningProps): JSX.Element {
  const isWriting = progress?.step === 'writing';
  return (
    <div className="running">
      <ProgressLine
        label={words.progress(progress)}
        note={isWriting ? null : words.nothingWrittenYet}
        share={progress === null || progress.of === 0 ? null : progress.done / progress.of}
      />
      {!isWriting && <SmallButton label={words.stop} onClick={onStop} />}
    </div>
  );
}

function sentence(run: Run, words: Words): string {
  switch (run.kind) {
    case 'done':
      return words.result(run.request, run.outcome, run.at);
    case 'running':
      return words.progress(atQuarters(run.progress));
    case 'stopped':
      return words.stopped;
    case 'outdated':
      return words.outdated;
    case 'idle':
    case 'failed':
      return '';
  }
}

/** Said aloud at the start and at every quarter: each indicator would be a flood. */
function atQuarters(progress: Progress | null): Progress | null {
  if (progress === null || progress.of === 0) return progress;
  const quarter = Math.floor((4 * progress.done) / progress.of) / 4;
  return { ...progress, done: Math.floor(quarter * progress.of) };
}
