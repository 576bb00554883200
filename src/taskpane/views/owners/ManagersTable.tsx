import * as React from 'react';
import { Assign } from './Assign';
import { Counted } from './Counted';
import { OwnerName } from './OwnerName';
import type { OwnersTableProps } from './OwnerName';
import { ownedLevels } from './ownerRows';

/** Managers answer for objectives of every level: three means, never mixed. */
export function ManagersTable({ rows, ...others }: OwnersTableProps): JSX.Element {
  const say = others.words.owners;
  return (
    <table className="table owners">
      <caption className="hidden">{say.managersCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.managers(rows.length)}</th>
          {ownedLevels.map((level) => (
            <th key={level} scope="col" className="right">
              {say.levels[level]}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.owner}>
          <tr className="figures">
            <th scope="row">
              <OwnerName row={row} {...others} />
            </th>
            {ownedLevels.map((level) => (
              <td key={level} className="right number" data-label={say.levels[level]}>
                {say.mean(row.means[level])}
              </td>
            ))}
          </tr>
          <tr className="details">
            <td colSpan={1 + ownedLevels.length}>
              {row.role !== null && <span>{row.role}</span>}
              <span className="sides">
                <span>{say.coverage(row.met, row.assessed, row.total)}</span>
                <Counted counts={row.counts} words={others.words} />
              </span>
              <Assign row={row} {...others} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}
