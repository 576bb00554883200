import * as React from 'react';
import { Symbol } from '../../controls/Symbol';
import { severityRow, type FindingGroup } from '../../findingGroups';
import type { PlanViewProps } from '../PlanTabs';
import { FindingKindList } from './FindingKindList';

interface FindingGroupListProps extends PlanViewProps {
  readonly group: FindingGroup;
}

/** The findings of one severity, by kind. */
export function FindingGroupList(props: FindingGroupListProps): JSX.Element {
  const { group, words } = props;
  const { severity, open, accepted, kinds } = group;
  return (
    <section className="group" aria-labelledby={`group-${severity}`}>
      <h2 id={`group-${severity}`} data-row={severityRow(severity)} tabIndex={-1}>
        <Symbol name={severity} />
        {words.severities[severity]}{' '}
        <span className="group-count">{[open, ...(accepted > 0 ? [words.accepted(accepted)] : [])].join(' · ')}</span>
      </h2>
      {kinds.map((kind) => (
        <FindingKindList key={kind.code} {...props} kind={kind} />
      ))}
    </section>
  );
}
