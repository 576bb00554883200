import * as React from 'react';
import { MainButton } from '../controls/buttons';
import { Symbol } from '../controls/Symbol';
import type { Failure } from '../paneState';
import type { Words } from '../words/words';

interface NoPlanTitleProps {
  readonly failure: Failure;
  readonly words: Words;
}

export function NoPlanTitle({ failure, words }: NoPlanTitleProps): JSX.Element {
  return (
    <>
      <h1 className="hero">{words.noPlanTitle}</h1>
      <p role="alert">{failure.message}</p>
    </>
  );
}

interface NoPlanProps {
  readonly busy: boolean;
  readonly words: Words;
  readonly onSearchAgain: () => void;
}

/** An empty state that teaches: what Piano looks for, and what to do then. */
export function NoPlan({ busy, words, onSearchAgain }: NoPlanProps): JSX.Element {
  return (
    <section className="body" aria-labelledby="looked-for">
      <h2 id="looked-for">{words.lookedForTitle}</h2>
      <ul className="looked-for">
        {words.lookedFor.map(([example, after]) => (
          <li key={example}>
            <Symbol name="check" />
            <span>
              <b lang="it">{example}</b>
              {after}
            </span>
          </li>
        ))}
      </ul>
      <p className="small">{words.thenSearchAgain}</p>
      <MainButton label={words.searchAgain} busy={busy} onClick={onSearchAgain} />
    </section>
  );
}
