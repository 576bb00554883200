import * as React from 'react';
import type { Path } from '../../../plan/achievement/pathOf';
import type { Status } from '../../../plan/achievement/status';
import { Symbol } from '../../controls/Symbol';
import { familyOf } from '../../statusFamilies';
import type { Words } from '../../words/words';

/** Where on the lane, in percent, the target lies; what is right of it is met. */
const TARGET_AT = 80;

interface PathChartProps {
  readonly path: Path;
  readonly status: Status;
  /** Of the baseline. */
  readonly year: number | null;
  readonly words: Words;
}

/** From where things stood, on the left, to the target, on the right, whichever way the numbers go. */
export function PathChart({ path, status, year, words }: PathChartProps): JSX.Element {
  const say = words.indicatorView;
  const { start, unit, actual, covered } = path;
  const at = covered === null ? null : Math.min(100, Math.max(0, covered * TARGET_AT));
  const family = familyOf(status);
  return (
    <div className="path" role="img" aria-label={say.path(path, year)}>
      {at !== null && actual !== null && (
        <div className="path-label number">
          <span style={{ width: `${at}%` }} />
          <b>{say.quantity(actual, unit)}</b>
          <span style={{ width: `${100 - at}%` }} />
        </div>
      )}
      <div className="lane">
        {at !== null && <span className={`done c-${family}`} style={{ width: `${at}%` }} />}
        <span className="zone" style={{ left: `${TARGET_AT}%` }} />
        <span className="tick" />
        <span className="tick" style={{ left: `${TARGET_AT}%` }} />
        {at !== null && (
          <span className={`pin c-${family}`} style={{ left: `clamp(10px, ${at}%, 100% - 10px)` }}>
            <Symbol name={family} />
          </span>
        )}
      </div>
      <div className="ends">
        <span>
          {start === null ? say.zero : say.start(year)}
          {start !== null && <b className="number">{say.quantity(start, unit)}</b>}
        </span>
        <span>
          {say.metFrom}
          <b className="number">{say.bound(path)}</b>
        </span>
      </div>
    </div>
  );
}
