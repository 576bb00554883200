import * as React from 'react';
import { indicatorTrend } from '../../../app/trend';
import { Symbol } from '../../controls/Symbol';
import { familyOf } from '../../statusFamilies';
import type { PlanViewProps } from '../PlanTabs';

/** How the indicator stood on the days of the snapshots that hold it. */
export function Snapshots({
  view,
  selected,
  words,
}: Pick<PlanViewProps, 'view' | 'words'> & { readonly selected: number }): JSX.Element | null {
  const points = React.useMemo(() => indicatorTrend(view, selected), [view, selected]);
  const say = words.indicatorView;
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="snapshots">
      <h3 id="snapshots" className="section-title">
        {say.snapshots}
      </h3>
      <ul className="snapshots">
        {points.map(({ on, degree, status }) => (
          <li key={on}>
            <span className="code">{words.summaryView.day(on)}</span>
            <Symbol name={familyOf(status)} />
            <span>{say.statuses[status]}</span>
            <b className="number">{degree === null ? '' : say.percent(degree)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
