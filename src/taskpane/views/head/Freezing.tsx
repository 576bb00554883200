import * as React from 'react';
import { Question } from '../../controls/Question';
import type { PlanViewProps } from '../PlanTabs';

/** What fixing the figures does, before it is done; or what making them live again does. */
export function Freezing({ report, view, words, tell, start }: PlanViewProps): JSX.Element {
  const { frozen } = view.settings;
  const say = words.head;
  const close = () => {
    tell({ kind: 'freezingAsked', asked: false });
  };
  return (
    <Question
      title={frozen === null ? say.freezeTitle : say.unfreezeTitle}
      yes={frozen === null ? say.freeze : say.unfreeze}
      no={say.cancel}
      onNo={close}
      onYes={() => {
        close();
        start({ kind: frozen === null ? 'freeze' : 'unfreeze' });
      }}
    >
      {(frozen === null ? say.freezes(report.plan.referenceDate) : say.unfreezes(frozen.on)).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Question>
  );
}
