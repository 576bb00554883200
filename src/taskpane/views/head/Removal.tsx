import * as React from 'react';
import { Question } from '../../controls/Question';
import { Tick } from '../../controls/Tick';
import type { PlanViewProps } from '../PlanTabs';

/** What goes and what stays, before it goes. */
export function Removal({ words, tell, start }: Pick<PlanViewProps, 'words' | 'tell' | 'start'>): JSX.Element {
  const [withInputs, setWithInputs] = React.useState(false);
  const say = words.head;
  const close = () => {
    tell({ kind: 'removalAsked', asked: false });
  };
  return (
    <Question
      title={say.removeTitle}
      yes={say.removeNow}
      no={say.cancel}
      onNo={close}
      onYes={() => {
        close();
        start({ kind: 'remove', withInputs });
      }}
    >
      <ul className="removes">
        {say.removes.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>{say.stays}</p>
      <Tick label={say.withInputs} checked={withInputs} onChange={setWithInputs} />
    </Question>
  );
}
