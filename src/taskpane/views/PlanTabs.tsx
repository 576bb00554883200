import * as React from 'react';
import type { PlanView } from '../../app/planView';
import type { PlanReport } from '../../app/report';
import { panelId, tabId, Tabs } from '../controls/Tabs';
import type { Navigation, NavigationEvent, Tab } from '../navigation';
import type { Request } from '../requests';
import type { Words } from '../words/words';
import { Findings } from './findings/Findings';
import { IndicatorView } from './indicator/IndicatorView';
import { OwnersView } from './owners/OwnersView';
import { Summary } from './summary/Summary';

/** What every view of the plan is given. */
export interface PlanViewProps {
  readonly report: PlanReport;
  readonly view: PlanView;
  readonly place: Navigation;
  /** A newer run is under way or failed: the figures are from before it. */
  readonly isEarlier: boolean;
  /** A run is under way: nothing else can be started. */
  readonly busy: boolean;
  readonly words: Words;
  readonly tell: (event: NavigationEvent) => void;
  readonly start: (request: Request) => void;
  /** Moves Excel's selection to a cell of the plan's sheet, or of another; focus stays in the pane. */
  readonly onGoToCell: (cell: string, sheet?: string) => void;
  /** Turns to a sheet Piano made. */
  readonly onGoToSheet: (sheet: string) => void;
}

export function PlanTabs(props: PlanViewProps): JSX.Element {
  const { report, place, words, tell } = props;
  const open = report.findings.filter(({ accepted }) => !accepted).length;
  return (
    <>
      <Tabs<Tab>
        label={words.views}
        tabs={[
          { key: 'summary', label: words.summary },
          { key: 'findings', label: words.findings, count: { shown: open, said: words.findingsCounted(open) } },
          { key: 'owners', label: words.ownersTab },
          { key: 'indicator', label: words.indicator },
        ]}
        selected={place.tab}
        onSelect={(tab) => {
          tell({ kind: 'tabChosen', tab });
        }}
      />
      <div className="body" role="tabpanel" id={panelId} aria-labelledby={tabId(place.tab)}>
        {place.tab === 'summary' && <Summary {...props} />}
        {place.tab === 'findings' && <Findings {...props} />}
        {place.tab === 'owners' && <OwnersView {...props} />}
        {place.tab === 'indicator' && <IndicatorView {...props} />}
      </div>
    </>
  );
}
