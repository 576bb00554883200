import * as React from 'react';
import { LinkButton } from '../../controls/LinkButton';
import type { PlanViewProps } from '../PlanTabs';

/** How many were accepted, and a way to see them. */
export function AcceptedLine({ report, place, words, tell }: PlanViewProps): JSX.Element | null {
  const accepted = report.findings.filter((finding) => finding.accepted).length;
  if (accepted === 0) return null;
  const say = words.findingsView;
  return (
    <p className="accepted-line small">
      {say.acceptedCount(accepted)}{' '}
      <LinkButton
        label={place.showsAccepted ? say.hide : say.show}
        onClick={() => {
          tell({ kind: 'acceptedShown', shown: !place.showsAccepted });
        }}
      />
    </p>
  );
}
