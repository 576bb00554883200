import * as React from 'react';
import { RowList } from '../controls/RowList';
import { Symbol } from '../controls/Symbol';
import { findingKey } from '../navigation';
import { FindingRow } from './FindingRow';
import type { PlanViewProps } from './PlanTabs';

const severities = ['error', 'warning', 'note'] as const;

/** Gravest first; at most one is open. */
export function Findings({ report: { findings }, place, words, tell }: PlanViewProps): JSX.Element {
  if (findings.length === 0) return <p>{words.noFindings}</p>;
  return (
    <RowList>
      {severities.map((severity) => {
        const all = findings.filter((finding) => finding.severity === severity);
        const toLookAt = all.filter(({ accepted }) => !accepted);
        if (all.length === 0) return null;
        return (
          <section key={severity} className="group" aria-labelledby={`group-${severity}`}>
            <h2 id={`group-${severity}`}>
              <Symbol name={severity} />
              {words.severities[severity]}{' '}
              <span className="group-count">
                {[
                  toLookAt.length,
                  ...(all.length > toLookAt.length ? [words.accepted(all.length - toLookAt.length)] : []),
                ].join(' · ')}
              </span>
            </h2>
            <ul>
              {toLookAt.map((finding, position) => (
                <FindingRow
                  key={position}
                  id={`${severity}-${position}`}
                  finding={finding}
                  isOpen={findingKey(finding) === place.finding}
                  onToggle={(isOpen) => {
                    tell(isOpen ? { kind: 'findingOpened', finding: findingKey(finding) } : { kind: 'findingClosed' });
                  }}
                  words={words}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </RowList>
  );
}
