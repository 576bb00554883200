import * as React from 'react';
import { objectiveTree } from '../../objectiveTree';
import { countFamilies } from '../../statusFamilies';
import type { PlanViewProps } from '../PlanTabs';
import { Figure } from './Figure';
import { FilteredIndicators } from './FilteredIndicators';
import { Levels } from './Levels';
import { ObjectiveList } from './ObjectiveList';
import { StatusBar } from './StatusBar';
import { StatusFilters } from './StatusFilters';
import { Trend } from './Trend';

/** How the plan stands: one figure, the indicators by status, the levels, and the objectives down to their indicators. */
export function Summary(props: PlanViewProps): JSX.Element {
  const { report, view, place, isEarlier, words, tell } = props;
  const { assessed, settings } = view;
  const tree = React.useMemo(() => objectiveTree(assessed, settings.calculation), [assessed, settings.calculation]);
  const counts = countFamilies(report.plan.indicators);
  return (
    <>
      <Figure tree={tree} report={report} isEarlier={isEarlier} words={words} />
      <StatusBar counts={counts} label={words.bar(counts)} />
      <StatusFilters
        counts={counts}
        chosen={place.family}
        words={words}
        onChoose={(family) => {
          tell({ kind: 'familyChosen', family });
        }}
      />
      <Levels report={report} words={words} />
      <Trend view={view} words={words} />
      {place.family === null ? (
        <ObjectiveList {...props} roots={tree.roots} />
      ) : (
        <FilteredIndicators {...props} family={place.family} />
      )}
    </>
  );
}
