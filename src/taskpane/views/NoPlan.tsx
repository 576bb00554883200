import * as React from 'react';
import { LinkButton } from '../controls/LinkButton';
import { Symbol, type SymbolName } from '../controls/Symbol';
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

interface NoPlanProps extends NoPlanTitleProps {
  readonly busy: boolean;
  readonly onSearchAgain: () => void;
  readonly onMap: () => void;
  readonly onImport: () => void;
  readonly onOpenSample: () => void;
}

/** An empty state that teaches: what Piano looks for, and the ways to a plan. */
export function NoPlan({ failure, busy, words, ...ways }: NoPlanProps): JSX.Element {
  return (
    <section className="body" aria-labelledby="looked-for">
      <p className="small">{failure.remedy}</p>
      <h2 id="looked-for" className="section-title">
        {words.lookedForTitle}
      </h2>
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
      <div className="ways">
        <Way symbol="columns" way={words.ways.map} busy={busy} onClick={ways.onMap} />
        <Way symbol="clipboard" way={words.ways.import} busy={busy} onClick={ways.onImport} />
        <Way symbol="table" way={words.ways.sample} busy={busy} onClick={ways.onOpenSample} />
      </div>
      <p className="small">
        {words.elsewhere} <LinkButton label={words.searchAgain} disabled={busy} onClick={ways.onSearchAgain} />
      </p>
    </section>
  );
}

interface WayProps {
  readonly symbol: SymbolName;
  readonly way: Words['ways']['map'];
  readonly busy: boolean;
  readonly onClick: () => void;
}

function Way({ symbol, way: [title, what], busy, onClick }: WayProps): JSX.Element {
  return (
    <button type="button" className="way" disabled={busy} onClick={onClick}>
      <Symbol name={symbol} />
      <b>{title}</b>
      <span className="small">{what}</span>
    </button>
  );
}
