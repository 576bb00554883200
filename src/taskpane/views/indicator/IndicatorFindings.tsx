import * as React from 'react';
import type { FindingReport } from '../../../app/report';
import { Symbol } from '../../controls/Symbol';
import type { Words } from '../../words/words';

interface IndicatorFindingsProps {
  readonly findings: readonly FindingReport[];
  readonly words: Words;
  readonly onOpen: (finding: FindingReport) => void;
}

/** What there is to look at about this indicator; each opens among the findings. */
export function IndicatorFindings({ findings, words, onOpen }: IndicatorFindingsProps): JSX.Element | null {
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="indicator-findings">
      <h3 id="indicator-findings" className="section-title">
        {words.indicatorView.findings}
      </h3>
      <ul className="bled">
        {findings.map((finding, position) => (
          <li key={position}>
            <button
              type="button"
              className="row"
              onClick={() => {
                onOpen(finding);
              }}
            >
              <Symbol name={finding.severity} />
              <span className="hidden">{words.severity[finding.severity]}: </span>
              <span className="row-message">{finding.message}</span>
              <Symbol name="right" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
