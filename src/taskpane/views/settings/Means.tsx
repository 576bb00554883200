import * as React from 'react';
import { OnOff } from '../../controls/OnOff';
import { SettingRow } from './SettingRow';
import type { SettingsPart } from './SettingsPart';
import { ShareSetting } from './ShareSetting';

/** What enters the means, and up to how much. */
export function Means(part: SettingsPart): JSX.Element {
  const { draft, words, onChange } = part;
  const say = words.settings;
  return (
    <section>
      <h2>{say.means}</h2>
      <ShareSetting {...part} setting="cap" step={5} />
      <SettingRow label={say.notReported} note={say.notReportedNote}>
        <OnOff
          label={say.notReported}
          checked={draft.choices.notReportedCounts === 'zero'}
          onChange={(isZero) => {
            onChange({ choices: { ...draft.choices, notReportedCounts: isZero ? 'zero' : 'excluded' } });
          }}
        />
      </SettingRow>
      <p className="small">{say.weightsNote}</p>
    </section>
  );
}
