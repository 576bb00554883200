import * as React from 'react';
import type { FindingReport } from '../../../app/report';
import type { Words } from '../../words/words';
import type { OwnerRow } from './ownerRows';

/** What the tables of owners are given. */
export interface OwnersTableProps {
  readonly rows: readonly OwnerRow[];
  readonly busy: boolean;
  readonly words: Words;
  readonly onFindings: (owner: string) => void;
  readonly onAssign: (finding: FindingReport) => void;
}

interface OwnerNameProps extends Omit<OwnersTableProps, 'rows'> {
  readonly row: OwnerRow;
}

/** The name leads to what there is to look at; with nothing to look at it is a name. */
export function OwnerName({ row: { owner, findings }, words, onFindings }: OwnerNameProps): JSX.Element {
  if (findings === 0) return <b className="owner">{owner}</b>;
  return (
    <button
      type="button"
      className="owner"
      aria-label={words.owners.findingsOf(owner, findings)}
      onClick={() => {
        onFindings(owner);
      }}
    >
      {owner}
    </button>
  );
}
