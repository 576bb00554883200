import * as React from 'react';
import { LinkButton } from '../../controls/LinkButton';
import type { OwnersTableProps } from './OwnerName';
import type { OwnerRow } from './ownerRows';

interface AssignProps extends Omit<OwnersTableProps, 'rows'> {
  readonly row: OwnerRow;
}

/** Writes the owner beside an objective that has none, where only one can be meant. */
export function Assign({ row, busy, words, onAssign }: AssignProps): JSX.Element {
  return (
    <>
      {row.toAssign.map((finding) => (
        <LinkButton
          key={finding.objective}
          label={words.owners.assign(finding.objective ?? '')}
          disabled={busy}
          onClick={() => {
            onAssign(finding);
          }}
        />
      ))}
    </>
  );
}
