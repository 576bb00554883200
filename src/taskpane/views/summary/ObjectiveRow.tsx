import * as React from 'react';
import type { ObjectiveNode } from '../../objectiveTree';
import type { PlanViewProps } from '../PlanTabs';
import { IndicatorRow } from './IndicatorRow';
import { Meter } from './Meter';

interface ObjectiveRowProps extends PlanViewProps {
  readonly node: ObjectiveNode;
}

/** An objective's degree and, as a tick, the mean of those below it; opens into its indicators and those objectives. */
export function ObjectiveRow(props: ObjectiveRowProps): JSX.Element {
  const { node, place, words, tell } = props;
  const { objective, own, childrenMean, children, indicators } = node;
  const isOpen = place.openObjectives.includes(node.place);
  const say = words.summaryView;
  const [mean, below] = [say.mean(own.mean), childrenMean === null ? null : say.mean(childrenMean)];
  return (
    <li>
      <button
        type="button"
        className="objective"
        aria-expanded={isOpen}
        title={objective.title}
        onClick={() => {
          tell({ kind: 'objectiveToggled', objective: node.place });
        }}
      >
        <span className="code">{objective.code}</span>
        <span className="title">{objective.title}</span>
        <b className="number">
          {own.mean === null ? (
            <>
              <span aria-hidden="true">{mean}</span>
              <span className="hidden">{say.noDegree}</span>
            </>
          ) : (
            mean
          )}
        </b>
        <Meter value={own.mean ?? 0} tick={childrenMean} label={say.meter(mean, below)} />
        {below !== null && (
          <span className="number small" aria-hidden="true">
            {below}
          </span>
        )}
      </button>
      {isOpen && (
        <ul className="objectives is-below">
          {indicators.map((indicator) => (
            <IndicatorRow key={indicator} {...props} position={indicator} />
          ))}
          {children.map((child) => (
            <ObjectiveRow key={child.place} {...props} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
