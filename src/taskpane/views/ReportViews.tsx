import * as React from 'react';
import type { PlanReport } from '../../app/report';
import { panelId, tabId, Tabs } from '../controls/Tabs';
import type { Words } from '../words/words';
import { Findings } from './Findings';
import { Summary } from './Summary';

interface ReportViewsProps {
  readonly report: PlanReport;
  /** A newer run is under way or failed: the figures are from before it. */
  readonly isEarlier: boolean;
  readonly words: Words;
}

type View = 'summary' | 'findings';

export function ReportViews({ report, isEarlier, words }: ReportViewsProps): JSX.Element {
  const [view, setView] = React.useState<View>('summary');
  const open = report.findings.filter(({ accepted }) => !accepted).length;
  return (
    <>
      <Tabs<View>
        label={words.views}
        tabs={[
          { key: 'summary', label: words.summary },
          { key: 'findings', label: words.findings, count: { shown: open, said: words.findingsCounted(open) } },
        ]}
        selected={view}
        onSelect={setView}
      />
      <div className="body" role="tabpanel" id={panelId} aria-labelledby={tabId(view)}>
        {view === 'summary' ? (
          <Summary report={report} isEarlier={isEarlier} words={words} />
        ) : (
          <Findings findings={report.findings} words={words} />
        )}
      </div>
    </>
  );
}
