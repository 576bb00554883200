import * as React from 'react';
import type { FindingReport } from '../../app/report';
import { Symbol } from '../controls/Symbol';
import type { Words } from '../words/words';
import { FindingCard } from './FindingCard';

interface FindingRowProps {
  readonly id: string;
  readonly finding: FindingReport;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly words: Words;
}

/** One line that opens into the whole story: Enter or → opens, Esc or ← closes, and focus stays on the line. */
export function FindingRow({ id, finding, isOpen, onToggle, words }: FindingRowProps): JSX.Element {
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowRight') onToggle(true);
    if (!isOpen || (event.key !== 'ArrowLeft' && event.key !== 'Escape')) return;
    onToggle(false);
    // Excel on the web takes Escape as leaving the pane: not while there is something here to close.
    event.stopPropagation();
  };
  return (
    <li className={isOpen ? `finding is-open is-${finding.severity}` : 'finding'}>
      <button
        type="button"
        className="row"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          onToggle(!isOpen);
        }}
        onKeyDown={onKeyDown}
      >
        <b>{finding.indicator ?? finding.objective ?? finding.code}</b>
        {finding.cell !== null && <span className="cell">{finding.cell}</span>}
        <span className="row-quote">
          {isOpen ? '' : finding.written === '' ? words.emptyCell : words.quoted(finding.written)}
        </span>
        {isOpen && <span className="finding-code">{finding.code}</span>}
        <Symbol name={isOpen ? 'down' : 'right'} />
      </button>
      {isOpen && <FindingCard id={id} finding={finding} words={words} />}
    </li>
  );
}
