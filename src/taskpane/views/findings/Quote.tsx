import * as React from 'react';
import type { FindingReport } from '../../../app/report';
import type { Words } from '../../words/words';

interface QuoteProps {
  readonly written: string;
  readonly span: FindingReport['span'];
  readonly words: Words;
}

/** The cell's text with the part in question tinted, underlined and spoken. */
export function Quote({ written, span, words }: QuoteProps): JSX.Element {
  if (written === '') return <p className="quote is-empty">{words.emptyCell}</p>;
  if (span === null) return <p className="quote">{written}</p>;
  const part = written.slice(span.start, span.end);
  return (
    <p className="quote">
      {written.slice(0, span.start)}
      {part === '' ? <mark className="gap"> </mark> : <mark>{part}</mark>}
      {written.slice(span.end)}
      <span className="hidden"> ({part === '' ? words.markedPlace : words.marked(part)})</span>
    </p>
  );
}
