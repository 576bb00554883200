import * as React from 'react';
import { optionalFields } from '../../../app/planView';
import { Tick } from '../../controls/Tick';
import type { SettingsPart } from './SettingsPart';

/** Columns that Piano adds only on request, beside its own. */
export function Columns({ draft, words, onChange }: SettingsPart): JSX.Element {
  const say = words.settings;
  return (
    <section>
      <h2>{say.columns}</h2>
      <div className="ticks">
        {optionalFields.map((field) => (
          <Tick
            key={field}
            label={say.column[field]}
            checked={draft.optionalColumns.includes(field)}
            onChange={(isWanted) => {
              onChange({
                optionalColumns: optionalFields.filter((each) =>
                  each === field ? isWanted : draft.optionalColumns.includes(each),
                ),
              });
            }}
          />
        ))}
      </div>
      <p className="small">{say.columnsNote}</p>
    </section>
  );
}
