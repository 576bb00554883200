import * as React from 'react';
import type { AssessedPlan } from '../../../plan/assess';
import { answeringFor } from '../../../plan/rollup/owning';
import { StepButton } from '../../controls/StepButton';
import type { Words } from '../../words/words';

interface IndicatorTitleProps {
  readonly assessed: AssessedPlan;
  readonly selected: number;
  /** Counted from 0. */
  readonly row: number;
  readonly words: Words;
  readonly onSelect: (indicator: number) => void;
}

/** Which indicator this is and where it stands, with a step to its neighbours. */
export function IndicatorTitle({ assessed, selected, row, words, onSelect }: IndicatorTitleProps): JSX.Element {
  const say = words.indicatorView;
  const indicator = assessed.indicators[selected]?.indicator;
  const place = indicator?.objectivePlace ?? null;
  const objective = place === null ? undefined : assessed.plan.objectives[place];
  const step = (by: 1 | -1, label: (code: string) => string, atTheEnd: string) => {
    const neighbour = assessed.indicators[selected + by]?.indicator;
    return (
      <StepButton
        way={by === 1 ? 'down' : 'up'}
        label={neighbour === undefined ? atTheEnd : label(neighbour.code)}
        disabled={neighbour === undefined}
        onClick={() => {
          onSelect(selected + by);
        }}
      />
    );
  };
  return (
    <>
      <div className="steps">
        <p className="small">{say.row(row + 1)}</p>
        {step(-1, say.previous, say.isFirst)}
        {step(1, say.next, say.isLast)}
      </div>
      <h2 id="indicator-title">
        <span className="number">{indicator?.code}</span> {indicator?.name}
      </h2>
      <p className="small">
        {objective === undefined
          ? say.noObjective
          : `${objective.code} ${objective.title} · ${answeringFor(objective) ?? say.noOwner}`}
      </p>
    </>
  );
}
