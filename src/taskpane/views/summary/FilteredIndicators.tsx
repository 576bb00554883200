import * as React from 'react';
import { Symbol } from '../../controls/Symbol';
import { familyOf, type StatusFamily } from '../../statusFamilies';
import type { PlanViewProps } from '../PlanTabs';
import { IndicatorRow } from './IndicatorRow';

interface FilteredIndicatorsProps extends PlanViewProps {
  readonly family: StatusFamily;
}

/** The indicators with one status, in place of the objectives. */
export function FilteredIndicators(props: FilteredIndicatorsProps): JSX.Element {
  const { family, report, words, tell } = props;
  const positions = report.plan.indicators.flatMap(({ status }, position) =>
    familyOf(status) === family ? [position] : [],
  );
  return (
    <section aria-labelledby="filtered">
      <div className="section-title">
        <h2 id="filtered" className="hidden">
          {words.summaryView.filter(family, positions.length)}
        </h2>
        <button
          type="button"
          className="chip"
          aria-label={words.summaryView.leaveFilter(family)}
          onClick={() => {
            tell({ kind: 'familyChosen', family: null });
          }}
        >
          <Symbol name="close" />
          {words.families[family]} {positions.length}
        </button>
      </div>
      <ul className="objectives">
        {positions.map((position) => (
          <IndicatorRow key={position} {...props} position={position} />
        ))}
      </ul>
    </section>
  );
}
