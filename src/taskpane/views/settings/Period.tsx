import * as React from 'react';
import type { PlanReport } from '../../../app/report';
import { Choice } from '../../controls/Choice';
import { DayField } from '../../controls/DayField';
import { SettingRow } from './SettingRow';
import type { SettingsPart } from './SettingsPart';
import { yearsOf } from './settingsDraft';

/** Which year's targets count, and the day at which figures are taken. */
export function Period({
  draft,
  words,
  onChange,
  report,
}: SettingsPart & { readonly report: PlanReport }): JSX.Element {
  const say = words.settings;
  return (
    <section>
      <h2>{say.period}</h2>
      <SettingRow label={say.year}>
        <Choice
          label={say.year}
          options={yearsOf(report).map((year) => ({ key: String(year), text: String(year) }))}
          selected={String(draft.year)}
          onSelect={(year) => {
            onChange({ year: Number(year) });
          }}
        />
      </SettingRow>
      <SettingRow label={say.referenceDate} note={say.referenceDateNote(draft.year)}>
        <DayField
          label={say.referenceDateSaid}
          day={draft.referenceDate}
          words={say.calendar}
          onChange={(referenceDate) => {
            onChange({ referenceDate });
          }}
        />
      </SettingRow>
    </section>
  );
}
