import * as React from 'react';
import type { Correction } from '../../../app/planView';
import { SmallButton, SymbolButton } from '../../controls/buttons';
import type { PlanViewProps } from '../PlanTabs';

/** Every cell of the plan that Piano changed when it was asked to, the last one first; each can be taken back. */
export function Journal({ view, busy, words, tell, start }: PlanViewProps): JSX.Element {
  const { corrections } = view.settings;
  const say = words.head;
  const page = React.useRef<HTMLElement>(null);
  React.useLayoutEffect(() => {
    // A correction that was taken back goes with the button that had the focus.
    if (document.hasFocus() && document.activeElement === document.body) page.current?.querySelector('button')?.focus();
  }, [corrections.length]);
  return (
    <section ref={page} className="body" aria-labelledby="journal">
      <div className="page-title">
        <SymbolButton
          symbol="left"
          label={say.back}
          onClick={() => {
            tell({ kind: 'pageClosed' });
          }}
        />
        <h2 id="journal">{say.journalTitle}</h2>
      </div>
      <p className="small">{corrections.length === 0 ? say.journalEmpty : say.journalNote}</p>
      <ol className="journal">
        {corrections
          .map((correction, place) => ({ correction, place }))
          .reverse()
          .map(({ correction, place }) => (
            <li key={place}>
              <b>{correction.about}</b>
              <span className="journal-texts number">
                <del>
                  <span className="hidden">{say.was} </span>
                  {shown(correction.before)}
                </del>{' '}
                <ins>
                  <span className="hidden">{say.becomes} </span>
                  {shown(correction.after)}
                </ins>
              </span>
              <SmallButton
                label={say.revert}
                said={say.reverts(correction.about)}
                busy={busy}
                onClick={() => {
                  start({ kind: 'revertCorrections', places: [place] });
                }}
              />
            </li>
          ))}
      </ol>
    </section>
  );
}

/** As a person typed it: Excel's apostrophe before a text is not part of it. */
function shown({ content }: Correction['before']): string {
  return String(content).replace(/^'/, '');
}
