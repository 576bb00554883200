import * as React from 'react';
import type { Performed } from '../../perform';
import { Disclosure } from '../../controls/Disclosure';
import type { Words } from '../../words/words';

interface UnplacedProps {
  readonly unplaced: NonNullable<Extract<Performed, { status: 'done' }>['unplaced']>;
  readonly words: Words;
}

/** Lines of an imported text that are nowhere in the plan: nothing is silently lost. */
export function Unplaced({ unplaced, words }: UnplacedProps): JSX.Element | null {
  const say = words.importing;
  if (unplaced.length === 0) return null;
  return (
    <div className="unplaced">
      <Disclosure label={say.unplaced(unplaced.length)}>
        <ul className="missing">
          {unplaced.map(({ line, text }) => (
            <li key={line}>
              <span className="number">{say.line(line)}</span> {text}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
