import * as React from 'react';
import type { ColumnSample } from '../../../app/listColumns';
import { Choice } from '../../controls/Choice';
import type { Words } from '../../words/words';
import type { MappedField } from './mappingDraft';

interface FieldRowProps {
  readonly field: MappedField;
  /** Counted from 0; null is none. */
  readonly column: number | null;
  readonly columns: readonly ColumnSample[];
  readonly words: Words;
  readonly onChoose: (column: number | null) => void;
}

const NONE = 'none';

/** A field and its column, with the first texts that stand in it. */
export function FieldRow({ field, column, columns, words, onChoose }: FieldRowProps): JSX.Element {
  const say = words.mapping;
  const chosen = columns.find((each) => each.column === column);
  return (
    <div className="setting">
      <span className="setting-name" aria-hidden="true">
        {say.fields[field]}
      </span>
      <div className="setting-field">
        <Choice
          label={say.fields[field]}
          options={[
            { key: NONE, text: say.none },
            ...columns.map((each) => ({
              key: String(each.column),
              text: say.column(each.letter, each.texts[0] ?? ''),
            })),
          ]}
          selected={column === null ? NONE : String(column)}
          onSelect={(key) => {
            onChoose(key === NONE ? null : Number(key));
          }}
        />
      </div>
      {chosen !== undefined && chosen.texts.length > 1 && (
        <p className="small examples">{say.examples(chosen.texts.slice(1))}</p>
      )}
    </div>
  );
}
