import * as React from 'react';
import { Symbol } from '../../controls/Symbol';
import type { Words } from '../../words/words';
import { Assign } from './Assign';
import { OwnerName } from './OwnerName';
import type { OwnersTableProps } from './OwnerName';
import type { OwnerRow } from './ownerRows';

/** Offices have team objectives: how many, and one mean. */
export function OfficesTable({ rows, ...others }: OwnersTableProps): JSX.Element {
  const say = others.words.owners;
  return (
    <table className="table owners">
      <caption className="hidden">{say.officesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.offices(rows.length)}</th>
          <th scope="col" className="right">
            {say.objectives}
          </th>
          <th scope="col" className="right">
            {say.levels.team}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.owner} className={row.toAssign.length > 0 ? 'office is-off' : 'office'}>
            <th scope="row">
              <OwnerName row={row} {...others} />
              <span className="small">{say.coverage(row.met, row.assessed, row.total)}</span>
              <Assign row={row} {...others} />
            </th>
            <td className="right number" data-label={say.objectives}>
              <TeamCount row={row} words={others.words} />
            </td>
            <td className="right number" data-label={say.levels.team}>
              {say.mean(row.means.team)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TeamCount({ row, words }: { readonly row: OwnerRow; readonly words: Words }): JSX.Element | null {
  const [count] = row.counts;
  const say = words.owners;
  if (count === undefined) return null;
  if (count.counted === count.declared)
    return (
      <span className="mark">
        <span className="hidden">{say.asDeclared([count])}</span>
        <span aria-hidden="true">{count.counted}</span>
        <Symbol name="check" />
      </span>
    );
  return (
    <span className="mark">
      <Symbol name="warning" />
      <span className="hidden">{say.differsSaid(count)}</span>
      <b aria-hidden="true">{say.differs(count)}</b>
    </span>
  );
}
