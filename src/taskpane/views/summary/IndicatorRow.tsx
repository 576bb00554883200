import * as React from 'react';
import { Symbol } from '../../controls/Symbol';
import { familyOf } from '../../statusFamilies';
import type { PlanViewProps } from '../PlanTabs';

interface IndicatorRowProps extends PlanViewProps {
  /** In the plan's list. */
  readonly position: number;
}

/** One indicator in one line; opens it. */
export function IndicatorRow({ position, report, words, tell, onGoToCell }: IndicatorRowProps): JSX.Element | null {
  const indicator = report.plan.indicators[position];
  if (indicator === undefined) return null;
  const { code, name, status, achievement, cell } = indicator;
  return (
    <li>
      <button
        type="button"
        className="indicator-row"
        title={name}
        onClick={() => {
          tell({ kind: 'indicatorOpened', indicator: position });
          onGoToCell(cell);
        }}
      >
        <Symbol name={familyOf(status)} />
        <span className="hidden">{words.indicatorView.statuses[status]}</span>
        <span className="code">{code}</span>
        <span className="title">{name}</span>
        <b className="number">{achievement === null ? '' : words.indicatorView.percent(achievement)}</b>
      </button>
    </li>
  );
}
