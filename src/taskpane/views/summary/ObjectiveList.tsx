import * as React from 'react';
import type { ObjectiveNode } from '../../objectiveTree';
import type { PlanViewProps } from '../PlanTabs';
import { ObjectiveRow } from './ObjectiveRow';

interface ObjectiveListProps extends PlanViewProps {
  readonly roots: readonly ObjectiveNode[];
}

export function ObjectiveList(props: ObjectiveListProps): JSX.Element {
  const { roots, words } = props;
  const [level = null] = roots.map(({ objective }) => objective.level);
  const isOneLevel = roots.every(({ objective }) => objective.level === level);
  const hasTicks = roots.some(({ childrenMean }) => childrenMean !== null);
  return (
    <section aria-labelledby="objectives">
      <div className="section-title">
        <h2 id="objectives">{words.summaryView.objectives(isOneLevel ? level : null)}</h2>
        {hasTicks && <span className="small">{words.summaryView.tick}</span>}
      </div>
      <ul className="objectives">
        {roots.map((node) => (
          <ObjectiveRow key={node.place} {...props} node={node} />
        ))}
      </ul>
    </section>
  );
}
