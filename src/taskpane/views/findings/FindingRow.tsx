import * as React from 'react';
import type { FindingReport } from '../../../app/report';
import { Symbol } from '../../controls/Symbol';
import { aboutOf, findingKey } from '../../navigation';
import type { PlanViewProps } from '../PlanTabs';
import { FindingCard } from './FindingCard';

interface FindingRowProps extends PlanViewProps {
  readonly finding: FindingReport;
}

/** One line that opens into the whole story: Enter or → opens, Esc or ← closes and comes back to the line. */
export function FindingRow(props: FindingRowProps): JSX.Element {
  const { finding, place, words, tell } = props;
  const key = findingKey(finding);
  const isOpen = key === place.finding;
  const row = React.useRef<HTMLButtonElement>(null);
  const close = () => {
    tell({ kind: 'findingClosed' });
    row.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const isOnRow = event.target === row.current;
    if (isOnRow && event.key === 'ArrowRight') tell({ kind: 'findingOpened', finding: key });
    if (!isOpen || !(event.key === 'Escape' || (isOnRow && event.key === 'ArrowLeft'))) return;
    close();
    // Excel on the web takes Escape as leaving the pane: not while there is something here to close.
    event.stopPropagation();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from any of the controls inside
    <li className={isOpen ? `finding-open is-${finding.severity}` : undefined} onKeyDown={onKeyDown}>
      <button
        ref={row}
        type="button"
        className="row"
        data-row={key}
        aria-expanded={isOpen}
        onClick={() => {
          if (isOpen) close();
          else tell({ kind: 'findingOpened', finding: key });
        }}
      >
        {isOpen && <Symbol name={finding.severity} />}
        <b>{aboutOf(finding)}</b> {finding.cell !== null && <span className="cell">{finding.cell}</span>}{' '}
        <span className="row-quote">
          {isOpen ? '' : finding.written === '' ? words.emptyCell : words.quoted(finding.written)}
        </span>
        {finding.accepted && <span className="small">{words.findingsView.isAccepted}</span>}
        {isOpen && <span className="finding-code">{finding.code}</span>}
        <Symbol name={isOpen ? 'up' : 'right'} />
      </button>
      {isOpen && <FindingCard {...props} />}
    </li>
  );
}
