import * as React from 'react';
import { planTrend } from '../../../app/trend';
import type { PlanViewProps } from '../PlanTabs';
import { Meter } from './Meter';

/** The plan on the days of its snapshots, and now: June beside December. */
export function Trend({ view, words }: Pick<PlanViewProps, 'view' | 'words'>): JSX.Element | null {
  const points = React.useMemo(() => planTrend(view), [view]);
  const say = words.summaryView;
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="trend">
      <div className="section-title">
        <h2 id="trend">{say.trend}</h2>
        <span className="small">{say.trendOf}</span>
      </div>
      <ul className="trend">
        {points.map(({ on, mean }) => (
          <li key={on}>
            <span className="code">{on === null ? say.now : say.day(on)}</span>
            <Meter value={mean ?? 0} tick={null} label={say.mean(mean)} />
            <b className="number" aria-hidden="true">
              {say.mean(mean)}
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}
