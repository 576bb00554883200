import * as React from 'react';
import { Question } from '../../controls/Question';
import type { Failure } from '../../paneState';
import type { Words } from '../../words/words';

interface TypedColumnsProps {
  readonly failure: Failure;
  readonly words: Words;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** What people typed goes with its column only when they say so. */
export function TypedColumns({ failure, words, onYes, onNo }: TypedColumnsProps): JSX.Element {
  const say = words.head;
  return (
    <Question title={say.typedTitle} yes={say.typedGo} no={say.cancel} onNo={onNo} onYes={onYes}>
      <p>{failure.message}</p>
      <p>{failure.remedy}</p>
    </Question>
  );
}
