import * as React from 'react';
import type { PlanReport } from '../../app/report';
import type { Words } from '../words/words';

interface PlanTitleProps {
  readonly report: PlanReport;
  readonly words: Words;
}

/** Which sheet this is about and how much is in it. */
export function PlanTitle({ report, words }: PlanTitleProps): JSX.Element {
  return (
    <>
      <h1 className="sheet">{report.plan.sheet}</h1>
      <p className="small">{words.counts(report)}</p>
    </>
  );
}
