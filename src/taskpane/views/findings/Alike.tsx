import * as React from 'react';
import type { FindingReport } from '../../../app/report';
import { MainButton, PlainButton } from '../../controls/buttons';
import { focusOn } from '../../controls/focusOn';
import { Tick } from '../../controls/Tick';
import { aboutOf, findingKey } from '../../navigation';
import type { PlanViewProps } from '../PlanTabs';

interface AlikeProps extends PlanViewProps {
  readonly finding: FindingReport;
  readonly similar: readonly FindingReport[];
  /** Which of their corrections. */
  readonly correction: number;
}

/** Every cell that would be corrected alike, before and after; each can be left out. */
export function Alike({ finding, similar, correction, busy, words, tell, start }: AlikeProps): JSX.Element {
  const [leftOut, setLeftOut] = React.useState<readonly string[]>([]);
  const title = React.useRef<HTMLHeadingElement>(null);
  // Before the next key.
  React.useLayoutEffect(() => {
    focusOn(title.current);
  }, []);
  const say = words.findingsView;
  const ticked = similar.filter((each) => !leftOut.includes(findingKey(each)));
  const chosen = ticked.flatMap(({ code, cell, written, corrections }) => {
    const to = corrections[correction];
    return cell === null || to === undefined ? [] : [{ code, cell, written, to }];
  });
  const [first = finding] = ticked;
  return (
    <>
      <h4 ref={title} tabIndex={-1}>
        {say.alikeTitle(similar.length)}
      </h4>
      <p>{say.alikeHint}</p>
      <ul className="alike">
        {similar.map((each) => {
          const key = findingKey(each);
          return (
            <li key={key}>
              <Tick
                label={[aboutOf(each), each.cell ?? ''].join(' ')}
                checked={!leftOut.includes(key)}
                onChange={(checked) => {
                  setLeftOut(checked ? leftOut.filter((one) => one !== key) : [...leftOut, key]);
                }}
              />
              <span className="alike-texts number">
                <del>{each.written}</del>
                <ins>{each.corrections[correction]}</ins>
              </span>
            </li>
          );
        })}
      </ul>
      <div className="actions">
        <MainButton
          label={say.correctCells(chosen.length)}
          busy={busy || chosen.length === 0}
          onClick={() => {
            if (chosen.length > 0)
              start({ kind: 'correct', about: aboutOf(first), severity: finding.severity, chosen });
          }}
        />
        <PlainButton
          label={say.back}
          onClick={() => {
            tell({ kind: 'alikeShown', shown: false });
          }}
        />
      </div>
      <p className="small">{say.oneStep}</p>
    </>
  );
}
