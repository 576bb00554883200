import * as React from 'react';
import { defaultSettings } from '../../../plan/achievement/settings';
import { nameSetting, showSetting } from '../../../plan/achievement/settingWords';
import { PercentField } from '../../controls/PercentField';
import { SettingRow } from './SettingRow';
import type { SettingsPart } from './SettingsPart';
import { percentText, type Share } from './settingsDraft';

interface ShareSettingProps extends SettingsPart {
  readonly setting: Share;
  readonly step: number;
  readonly note?: string;
}

/** A setting that is a percentage, with its default said beside it. */
export function ShareSetting({ setting, step, note, draft, faults, words, onChange }: ShareSettingProps): JSX.Element {
  const { language } = words;
  const label = nameSetting(setting, language);
  const sentence = faults[setting];
  const fault = sentence === undefined ? null : { id: `fault-${setting}`, sentence };
  return (
    <SettingRow
      label={label}
      byDefault={words.settings.byDefault(
        showSetting(defaultSettings, setting, language),
        draft.typed[setting] === percentText(defaultSettings[setting]),
      )}
      {...(note !== undefined && { note })}
      fault={fault}
    >
      <PercentField
        label={label}
        value={draft.typed[setting]}
        step={step}
        more={words.settings.more(label)}
        less={words.settings.less(label)}
        faultId={fault?.id ?? null}
        onChange={(value) => {
          onChange({ typed: { ...draft.typed, [setting]: value } });
        }}
      />
    </SettingRow>
  );
}
