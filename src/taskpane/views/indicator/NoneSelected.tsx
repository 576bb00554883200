import * as React from 'react';
import { SmallButton } from '../../controls/buttons';
import type { Words } from '../../words/words';

interface NoneSelectedProps {
  readonly words: Words;
  /** Null where the plan has no indicators. */
  readonly onFirst: (() => void) | null;
}

export function NoneSelected({ words, onFirst }: NoneSelectedProps): JSX.Element {
  const say = words.indicatorView;
  return (
    <div className="none-selected">
      <h2>{say.noneSelected}</h2>
      <p>{say.noneSelectedHint}</p>
      {onFirst !== null && <SmallButton label={say.firstIndicator} onClick={onFirst} />}
    </div>
  );
}
