import * as React from 'react';
import type { Judgement } from '../../../plan/achievement/judge';
import { Symbol } from '../../controls/Symbol';
import { familyOf } from '../../statusFamilies';
import type { Words } from '../../words/words';

interface StateLineProps {
  readonly judgement: Judgement;
  readonly words: Words;
}

export function StateLine({ judgement: { status, achievement, uncapped }, words }: StateLineProps): JSX.Element {
  const say = words.indicatorView;
  const isBeyond = achievement !== null && uncapped !== null && uncapped > achievement;
  return (
    <p className="state">
      <Symbol name={familyOf(status)} />
      <span className="strong">{say.statuses[status]}</span>
      {achievement !== null && <span className="degree number">{say.percent(achievement)}</span>}
      {isBeyond && <span className="uncapped small">{say.uncapped(say.percent(uncapped))}</span>}
    </p>
  );
}
