import * as React from 'react';
import type { Words } from '../words/words';

interface FirstOpenProps {
  readonly words: Words;
}

export function FirstOpenTitle({ words }: FirstOpenProps): JSX.Element {
  return (
    <>
      <h1 className="hero">{words.firstTitle}</h1>
      <p>{words.firstSteps}</p>
    </>
  );
}

/** What is about to happen to the sheet, before anything does. */
export function FirstOpen({ words }: FirstOpenProps): JSX.Element {
  return (
    <section className="body" aria-labelledby="what-it-adds">
      <h2 id="what-it-adds">{words.columnsTitle}</h2>
      <dl className="columns">
        {words.columns.map(([name, what]) => (
          <div key={name}>
            <dt lang="it">{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{words.planUntouched}</p>
    </section>
  );
}
