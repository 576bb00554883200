import * as React from 'react';
import type { PlanReport } from '../../../app/report';
import type { Words } from '../../words/words';

interface LevelsProps {
  readonly report: PlanReport;
  readonly words: Words;
}

/** A mean for each level: they are never mixed. */
export function Levels({ report: { plan, rollup }, words }: LevelsProps): JSX.Element | null {
  if (rollup.levels.length < 2) return null;
  return (
    <dl className="levels">
      {rollup.levels.map(({ level, mean }) => (
        <div key={level}>
          <dt>
            {words.summaryView.levels[level]} ({plan.objectives.filter((objective) => objective.level === level).length}
            )
          </dt>
          <dd className="number">{words.summaryView.mean(mean)}</dd>
        </div>
      ))}
    </dl>
  );
}
