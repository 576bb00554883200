import * as React from 'react';
import type { FindingReport } from '../../app/report';
import type { Words } from '../words/words';
import { Quote } from './Quote';

interface FindingCardProps {
  readonly id: string;
  readonly finding: FindingReport;
  readonly words: Words;
}

/** What is written, what is wrong with it, why it matters, how it was read and what could be written instead. */
export function FindingCard({ id, finding, words }: FindingCardProps): JSX.Element {
  return (
    <div id={id} className="card">
      <Quote written={finding.written} span={finding.span} words={words} />
      <dl className="why">
        <div>
          <dt>{words.what}</dt> <dd>{finding.message}</dd>
        </div>
        <div>
          <dt>{words.why}</dt> <dd>{finding.why}</dd>
        </div>
        {finding.reading !== null && (
          <div>
            <dt>{words.readAs}</dt> <dd>{finding.reading}</dd>
          </div>
        )}
      </dl>
      {finding.corrections.length > 0 && (
        <div className="corrections">
          <h3 className="small strong">{words.couldBe}</h3>
          <ul>
            {finding.corrections.map((correction) => (
              <li key={correction} className="number">
                {correction}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
