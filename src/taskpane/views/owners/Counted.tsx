import * as React from 'react';
import { Symbol } from '../../controls/Symbol';
import type { Words } from '../../words/words';
import type { Count } from './ownerRows';

interface CountedProps {
  readonly counts: readonly Count[];
  readonly words: Words;
}

/** Whether somebody has as many objectives as the plan declares, in words. */
export function Counted({ counts, words }: CountedProps): JSX.Element | null {
  const say = words.owners;
  const off = counts.filter(({ counted, declared }) => counted !== declared);
  if (counts.length === 0) return null;
  if (off.length === 0)
    return (
      <span className="mark">
        <Symbol name="check" /> {say.asDeclared(counts)}
      </span>
    );
  return (
    <span className="mark">
      <Symbol name="warning" /> <b>{off.map((count) => say.differsSaid(count)).join('; ')}</b>
    </span>
  );
}
