import * as React from 'react';
import type { AddedColumn } from '../../../app/planView';
import type { Words } from '../../words/words';

interface AddedColumnsProps {
  readonly toAdd: readonly AddedColumn[];
  readonly words: Words;
}

/** The columns that will stand right of the plan, drawn where they will be and said one by one. */
export function AddedColumns({ toAdd, words }: AddedColumnsProps): JSX.Element {
  return (
    <>
      <h3>{words.addsColumns(toAdd.length)}</h3>
      <div className="sketch" aria-hidden="true">
        <span className="sketch-plan">{words.head.planColumns}</span>
        {toAdd.map(({ field, column }) => (
          <span key={field} className="sketch-new">
            {column}
          </span>
        ))}
      </div>
      <ul className="added">
        {toAdd.map(({ field, heading, column }) => (
          <li key={field}>
            <span className="column-letter">{column}</span> <span lang="it">{heading}</span>{' '}
            <span className="small">{words.columns[field]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
