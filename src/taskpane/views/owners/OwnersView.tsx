import * as React from 'react';
import { SearchField } from '../../controls/SearchField';
import type { FindingReport } from '../../../app/report';
import type { PlanViewProps } from '../PlanTabs';
import { ManagersTable } from './ManagersTable';
import { OfficesTable } from './OfficesTable';
import { Reminders } from './Reminders';
import { ownerRows, type OwnerRow } from './ownerRows';

/** From so many on, looking for one takes longer than typing its name. */
const MANY = 8;

/** Who answers for what, how it went, whether it is as declared, and who still has results to give. */
export function OwnersView({ report, view, busy, words, tell, start, onGoToSheet }: PlanViewProps): JSX.Element {
  const [search, setSearch] = React.useState('');
  const say = words.owners;
  const all = ownerRows(report);
  const count = all.managers.length + all.offices.length;
  if (count === 0) return <p>{say.none}</p>;
  const isSought = ({ owner, role }: OwnerRow): boolean =>
    `${owner} ${role ?? ''}`.toLowerCase().includes(search.trim().toLowerCase());
  const managers = all.managers.filter(isSought);
  const offices = all.offices.filter(isSought);
  const tables = {
    busy,
    words,
    sheetOf: (owner: string) => view.made.find(({ key }) => key === owner)?.sheet ?? null,
    onGoToSheet,
    onFindings: (owner: string) => {
      tell({ kind: 'ownerChosen', owner });
      tell({ kind: 'tabChosen', tab: 'findings' });
    },
    onAssign: (finding: FindingReport) => {
      const [to] = finding.corrections;
      if (finding.cell === null || to === undefined) return;
      const { code, cell, written, severity } = finding;
      const about = finding.objective ?? finding.sheet;
      start({ kind: 'correct', about, severity, chosen: [{ code, cell, written, to }] });
    },
  };
  return (
    <>
      {count >= MANY && <SearchField label={say.search} value={search} onChange={setSearch} />}
      {managers.length > 0 && <ManagersTable rows={managers} {...tables} />}
      {offices.length > 0 && <OfficesTable rows={offices} {...tables} />}
      {managers.length + offices.length === 0 && <p role="status">{say.nobody(search)}</p>}
      <Reminders assessed={view.assessed} report={report} words={words} />
    </>
  );
}
