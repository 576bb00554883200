import * as React from 'react';
import type { FindingReport } from '../../../app/report';
import type { Words } from '../../words/words';
import type { OwnerRow } from './ownerRows';

/** What the tables of owners are given. */
export interface OwnersTableProps {
  readonly rows: readonly OwnerRow[];
  readonly busy: boolean;
  readonly words: Words;
  /** The sheet of an owner; null where there is none. */
  readonly sheetOf: (owner: string) => string | null;
  readonly onGoToSheet: (sheet: string) => void;
  readonly onFindings: (owner: string) => void;
  readonly onAssign: (finding: FindingReport) => void;
}

interface OwnerNameProps extends Omit<OwnersTableProps, 'rows'> {
  readonly row: OwnerRow;
}

/** The name leads to their sheet; while there is none, to what there is to look at; with nothing to look at it is a name. */
export function OwnerName({ row, words, sheetOf, onGoToSheet, onFindings }: OwnerNameProps): JSX.Element {
  const { owner, findings } = row;
  const sheet = sheetOf(owner);
  if (sheet === null && findings === 0) return <b className="owner">{owner}</b>;
  return (
    <button
      type="button"
      className="owner"
      aria-label={sheet === null ? words.owners.findingsOf(owner, findings) : words.owners.sheetOf(owner)}
      onClick={() => {
        if (sheet === null) onFindings(owner);
        else onGoToSheet(sheet);
      }}
    >
      {owner}
    </button>
  );
}
