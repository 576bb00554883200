import * as React from 'react';
import { RowList, turnToRow } from '../../controls/RowList';
import { groupFindings, rowAfter, rowsOf, type ListRow } from '../../findingGroups';
import type { Request } from '../../requests';
import type { PlanViewProps } from '../PlanTabs';
import { AcceptedLine } from './AcceptedLine';
import { FindingFilters } from './FindingFilters';
import { FindingGroupList } from './FindingGroupList';

/** Everything there is to look at, gravest first; at most one is open. */
export function Findings(props: PlanViewProps): JSX.Element {
  const { report, place, busy, words, tell, start } = props;
  const titleOf = words.findingsView.kind;
  const groups = groupFindings(report, place, titleOf);
  const rows = rowsOf(groups, place.foldedKinds);
  const list = React.useRef<HTMLDivElement>(null);
  const acting = React.useRef<{ readonly rows: readonly ListRow[]; readonly report: typeof report } | null>(null);

  /** The finding that is acted upon will leave the list: focus goes on from where it was. */
  const act = (request: Request) => {
    acting.current = { rows, report };
    start(request);
  };
  React.useLayoutEffect(() => {
    const before = acting.current;
    if (busy || before === null) return;
    acting.current = null;
    if (before.report === report || place.finding === null) return;
    turnToRow(list.current, rowAfter(before.rows, place.finding, rows));
    tell({ kind: 'findingClosed' });
  });

  return (
    <>
      <FindingFilters {...props} />
      <div ref={list}>
        <RowList>
          {groups.map((group) => (
            <FindingGroupList key={group.severity} {...props} start={act} group={group} />
          ))}
        </RowList>
        {rows.length === 0 && (
          <p className="none-left" data-rest tabIndex={-1}>
            {report.findings.some(({ accepted }) => !accepted) ? words.findingsView.noneLikeThat : words.noFindings}
          </p>
        )}
      </div>
      <AcceptedLine {...props} />
    </>
  );
}
