import * as React from 'react';
import { DayField } from '../../controls/DayField';
import { Question } from '../../controls/Question';
import type { PlanViewProps } from '../PlanTabs';

/** At which day the figures are to be kept; one that is there already gives way, and that is said. */
export function SnapshotDay({ report, view, words, tell, start }: PlanViewProps): JSX.Element {
  const [on, setOn] = React.useState<string | null>(report.plan.referenceDate);
  const isThere = view.settings.snapshots.some((snapshot) => snapshot.on === on);
  const say = words.head;
  const close = () => {
    tell({ kind: 'snapshotAsked', asked: false });
  };
  return (
    <Question
      title={say.snapshotTitle}
      yes={isThere ? say.snapshotReplace : say.snapshotTake}
      no={say.cancel}
      onNo={close}
      onYes={() => {
        if (on === null) return;
        close();
        start({ kind: 'takeSnapshot', on, replaces: isThere });
      }}
    >
      <DayField label={say.snapshotDay} day={on} words={words.settings.calendar} onChange={setOn} />
      <p className="small">{say.snapshotNote}</p>
    </Question>
  );
}
