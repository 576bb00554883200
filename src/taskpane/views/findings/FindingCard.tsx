import * as React from 'react';
import type { FindingReport } from '../../../app/report';
import { alike } from '../../findingGroups';
import type { PlanViewProps } from '../PlanTabs';
import { Alike } from './Alike';
import { Corrections, initialChoice } from './Corrections';
import { FindingActions } from './FindingActions';
import { Quote } from './Quote';

interface FindingCardProps extends PlanViewProps {
  readonly finding: FindingReport;
}

/** What is written, what is wrong with it, why it matters, how it was read, and what can be done about it. */
export function FindingCard(props: FindingCardProps): JSX.Element {
  const { finding, report, view, place, words } = props;
  const [choice, setChoice] = React.useState(() => initialChoice(finding));
  const similar = choice.own === null ? alike(report, finding, choice.place) : [];
  if (place.showsAlike && similar.length > 1)
    return (
      <div className="card">
        <Alike {...props} correction={choice.place} similar={similar} />
      </div>
    );
  const name = report.plan.indicators.find(({ code }) => code === finding.indicator)?.name;
  return (
    <div className="card">
      <p className="small">{words.findingsView.about(name ?? '', finding)}</p>
      <Quote written={finding.written} span={finding.span} words={words} />
      <dl className="why">
        <div>
          <dt>{words.what}</dt> <dd>{finding.message}</dd>
        </div>
        <div>
          <dt>{words.why}</dt> <dd>{finding.why}</dd>
        </div>
        {finding.reading !== null && (
          <div>
            <dt>{words.readAs}</dt> <dd>{finding.reading}</dd>
          </div>
        )}
      </dl>
      <Corrections finding={finding} view={view} choice={choice} words={words} onChoose={setChoice} />
      <FindingActions {...props} choice={choice} alikeCount={similar.length} />
    </div>
  );
}
