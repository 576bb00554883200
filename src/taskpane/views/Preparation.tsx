import * as React from 'react';
import type { AddedColumn } from '../../app/planView';
import { MainButton } from '../controls/buttons';
import type { Words } from '../words/words';

interface PreparationProps {
  readonly toAdd: readonly AddedColumn[];
  readonly busy: boolean;
  readonly words: Words;
  readonly onPrepare: () => void;
}

/** What is about to happen to the sheet, before anything does. */
export function Preparation({ toAdd, busy, words, onPrepare }: PreparationProps): JSX.Element {
  return (
    <section className="preparation" aria-labelledby="what-it-adds">
      <h2 id="what-it-adds">{words.addsColumns(toAdd.length)}</h2>
      <dl className="columns">
        {toAdd.map(({ field, heading, column }) => (
          <div key={field}>
            <dt>
              <span lang="it">{heading}</span> <span className="small">{column}</span>
            </dt>
            <dd>{words.columns[field]}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{words.planUntouched}</p>
      <MainButton label={words.prepare} busy={busy} onClick={onPrepare} />
    </section>
  );
}
