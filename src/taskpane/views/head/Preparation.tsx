import * as React from 'react';
import { MainButton, PlainButton } from '../../controls/buttons';
import { LinkButton } from '../../controls/LinkButton';
import type { PlanViewProps } from '../PlanTabs';
import { AddedColumns } from './AddedColumns';

/** What was read, and what is about to happen to the sheet, before anything does. */
export function Preparation({ report, view, busy, words, tell, start }: PlanViewProps): JSX.Element {
  const { objectives, indicators } = report.plan;
  const say = words.head;
  const targets = indicators.flatMap((indicator) => indicator.targets);
  const unread = targets.filter(({ status }) => status === 'unreadable').length;
  const open = report.findings.filter(({ accepted }) => !accepted);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const levels = (['strategic', 'individual', 'organisational', 'team'] as const)
    .map((level, place) => ({
      count: objectives.filter((each) => each.level === level).length,
      of: say.ofLevel[place],
    }))
    .filter(({ count }) => count > 0)
    .map(({ count, of }) => `${String(count)} ${of ?? ''}`);
  const seeFindings = () => {
    tell({ kind: 'tabChosen', tab: 'findings' });
  };
  return (
    <section className="body" aria-labelledby="what-was-read">
      <h2 id="what-was-read" className="hero">
        {say.read}
      </h2>
      <p>{words.nothingWrittenYet}</p>
      <dl className="facts">
        <dt>{objectives.length}</dt>
        <dd>{say.objectives(objectives.length, levels.join(', '))}</dd>
        <dt>{indicators.length}</dt>
        <dd>{say.indicators(targets.length, unread)}</dd>
        <dt>{open.length}</dt>
        <dd>
          {say.findings(errors)} {open.length > 0 && <LinkButton label={say.see} onClick={seeFindings} />}
        </dd>
      </dl>
      <AddedColumns toAdd={view.toAdd} words={words} />
      <p className="small">
        {say.untouched[0]}
        <b>{say.untouched[1]}</b>
        {say.untouched[2]}
      </p>
      <div className="stacked">
        <MainButton
          label={words.prepare}
          busy={busy}
          onClick={() => {
            start({ kind: 'prepare' });
          }}
        />
        <PlainButton label={say.findingsFirst} onClick={seeFindings} />
      </div>
    </section>
  );
}
