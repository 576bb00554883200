import * as React from 'react';
import type { PlanReport } from '../../../app/report';
import type { ObjectiveTree } from '../../objectiveTree';
import type { Words } from '../../words/words';

interface FigureProps {
  readonly tree: ObjectiveTree;
  readonly report: PlanReport;
  readonly isEarlier: boolean;
  readonly words: Words;
}

/** The plan's one figure, always with what it is a mean of and how much of the plan is in it. */
export function Figure({ tree: { mean, counted }, report, isEarlier, words }: FigureProps): JSX.Element {
  const say = words.summaryView;
  if (mean.mean === null)
    return (
      <p>
        {say.nothingAssessed} {isEarlier && <span className="small">{words.earlierFigures}</span>}
      </p>
    );
  const isProvisional = report.plan.indicators.some(({ provisional }) => provisional);
  return (
    <div className="figure">
      <span className="figure-value number">{say.mean(mean.mean)}</span>
      <p className="small">
        <b>{say.meanOf(counted)}</b> {say.at(report.plan.referenceDate, isProvisional)}
        <br />
        {say.coverage(mean.assessed, mean.total, isEarlier)}
      </p>
    </div>
  );
}
