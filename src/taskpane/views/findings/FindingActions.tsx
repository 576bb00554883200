import * as React from 'react';
import type { PlanView } from '../../../app/planView';
import type { FindingReport } from '../../../app/report';
import { MainButton, PlainButton } from '../../controls/buttons';
import { aboutOf } from '../../navigation';
import type { PlanViewProps } from '../PlanTabs';
import { chosenText, isCorrectable, type Choice } from './Corrections';

interface FindingActionsProps extends PlanViewProps {
  readonly finding: FindingReport;
  readonly choice: Choice;
  readonly alikeCount: number;
}

/** What can be done about a finding. */
export function FindingActions(props: FindingActionsProps): JSX.Element {
  const { finding, choice, alikeCount, view, busy, words, tell, start, onGoToCell } = props;
  const { code, cell, written, severity, accepted } = finding;
  const say = words.findingsView;
  const to = chosenText(finding, choice);
  const about = aboutOf(finding);
  const cause = code === 'ACT-055' ? homeOfCause(view, finding) : null;
  return (
    <div className="actions">
      {cell !== null && isCorrectable(finding) && (
        <MainButton
          label={say.correct}
          busy={busy || to === null}
          onClick={() => {
            if (to !== null) start({ kind: 'correct', about, severity, chosen: [{ code, cell, written, to }] });
          }}
        />
      )}
      {cause !== null && (
        <MainButton
          label={say.writeCause}
          onClick={() => {
            onGoToCell(cause.cell, cause.sheet);
          }}
        />
      )}
      {alikeCount > 1 && (
        <PlainButton
          label={say.correctAlike(alikeCount)}
          busy={busy}
          onClick={() => {
            tell({ kind: 'alikeShown', shown: true });
          }}
        />
      )}
      {cell !== null && (
        <PlainButton
          label={say.goToCell}
          onClick={() => {
            onGoToCell(cell);
          }}
        />
      )}
      {severity !== 'error' && (
        <PlainButton
          label={accepted ? say.reconsider : say.accept}
          busy={busy}
          onClick={() => {
            start({ kind: accepted ? 'reconsider' : 'accept', findings: [{ code, about, written }] });
          }}
        />
      )}
    </div>
  );
}

/** The cell on a sheet of Piano's in which the cause of a missed target is typed. */
function homeOfCause({ assessed }: PlanView, { indicator, cell }: FindingReport) {
  const found = assessed.indicators.find(({ findings }) =>
    findings.some((each) => each.finding.code === 'ACT-055' && each.indicator === indicator && each.cell === cell),
  );
  return found?.indicator.cause === null ? (found.indicator.causeOnSheet?.at ?? null) : null;
}
