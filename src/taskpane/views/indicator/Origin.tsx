import * as React from 'react';
import type { IndicatorExplained } from '../../../app/explainIndicator';
import type { Judgement } from '../../../plan/achievement/judge';
import type { Words } from '../../words/words';

interface OriginProps {
  readonly explained: IndicatorExplained;
  readonly judgement: Judgement;
  readonly words: Words;
}

/** How the degree was calculated: the rule in words, then with the figures in it. */
export function Origin({ explained: { rules, working }, judgement, words }: OriginProps): JSX.Element {
  const say = words.indicatorView;
  const { achievement, status } = judgement;
  const degree = achievement === null ? null : say.percent(achievement);
  const isCut = status !== 'met' && working !== null && working.result.endsWith('…');
  return (
    <>
      <h3 className="section-title">{degree === null ? say.basis : say.origin(degree)}</h3>
      {[...new Set(rules)].map((rule) => (
        <p key={rule}>{say.rules[rule]}</p>
      ))}
      {rules.length > 1 && <p className="small">{say.leastPart}</p>}
      {working !== null && (
        <p className="number">
          {working.figures} = {working.result} → <b>{degree}</b>
        </p>
      )}
      {status === 'met' && <p className="small">{say.metCounts}</p>}
      {isCut && <p className="small">{say.cut}</p>}
    </>
  );
}
