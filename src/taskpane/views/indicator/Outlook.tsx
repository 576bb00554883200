import * as React from 'react';
import type { IndicatorExplained } from '../../../app/explainIndicator';
import type { Judgement } from '../../../plan/achievement/judge';
import { Symbol } from '../../controls/Symbol';
import type { Words } from '../../words/words';

interface OutlookProps {
  readonly explained: IndicatorExplained;
  readonly judgement: Judgement;
  readonly words: Words;
}

/** What is missing to reach the target, or what there is to spare. */
export function Outlook({ explained, judgement, words }: OutlookProps): JSX.Element | null {
  const say = words.indicatorView;
  const { needed, path } = explained;
  const isAwaited = judgement.status === 'pending' || judgement.status === 'notReported';
  const share = judgement.share ?? (path?.start === null ? null : (path?.covered ?? null));
  const sentences = needed.map((one) => say.needed(one));
  if (sentences.length === 0 && !isAwaited) return null;
  return (
    <div className="outlook">
      <Symbol name="arrow" />
      <p>
        {isAwaited && say.resultMissing}
        {sentences.map(([before, point, after]) => (
          <React.Fragment key={point}>
            {before}
            <b>{point}</b>
            {after}{' '}
          </React.Fragment>
        ))}
        {share !== null && path !== null && say.share(share, path.end.side.startsWith('>') ? 'rise' : 'fall')}
      </p>
    </div>
  );
}
