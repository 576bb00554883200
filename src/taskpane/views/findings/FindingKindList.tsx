import * as React from 'react';
import { Symbol } from '../../controls/Symbol';
import { kindRow, type FindingKind } from '../../findingGroups';
import { findingKey } from '../../navigation';
import type { PlanViewProps } from '../PlanTabs';
import { FindingRow } from './FindingRow';

interface FindingKindListProps extends PlanViewProps {
  readonly kind: FindingKind;
}

/** The findings of one code under what they have in common: → unfolds, ← folds. */
export function FindingKindList(props: FindingKindListProps): JSX.Element {
  const { kind, place, words, tell } = props;
  const isFolded = place.foldedKinds.includes(kind.code);
  const toggle = () => {
    tell({ kind: 'kindToggled', code: kind.code });
  };
  return (
    <div className="kind">
      <h3>
        <button
          type="button"
          className="kind-title"
          data-row={kindRow(kind.code)}
          aria-expanded={!isFolded}
          onClick={toggle}
          onKeyDown={({ key }) => {
            if (key === (isFolded ? 'ArrowRight' : 'ArrowLeft')) toggle();
          }}
        >
          <Symbol name={isFolded ? 'right' : 'down'} />
          <span>{words.findingsView.kind(kind.code)}</span> <span className="group-count">{kind.findings.length}</span>
        </button>
      </h3>
      {!isFolded && (
        <ul>
          {kind.findings.map((finding) => (
            <FindingRow key={findingKey(finding)} {...props} finding={finding} />
          ))}
        </ul>
      )}
    </div>
  );
}
