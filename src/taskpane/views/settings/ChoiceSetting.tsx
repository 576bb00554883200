import * as React from 'react';
import { defaultSettings, settingChoices } from '../../../plan/achievement/settings';
import { nameSetting, showSetting } from '../../../plan/achievement/settingWords';
import { Choice } from '../../controls/Choice';
import { SettingRow } from './SettingRow';
import type { SettingsPart } from './SettingsPart';

interface ChoiceSettingProps extends SettingsPart {
  readonly setting: keyof typeof settingChoices;
  readonly note?: string;
}

/** A setting that is one of a few. */
export function ChoiceSetting({ setting, note, draft, words, onChange }: ChoiceSettingProps): JSX.Element {
  const { language } = words;
  const label = nameSetting(setting, language);
  const shown = (key: string): string => showSetting({ ...defaultSettings, [setting]: key }, setting, language);
  return (
    <SettingRow
      label={label}
      byDefault={words.settings.byDefault(
        shown(defaultSettings[setting]),
        draft.choices[setting] === defaultSettings[setting],
      )}
      {...(note !== undefined && { note })}
    >
      <Choice
        label={label}
        options={settingChoices[setting].map((key) => ({ key, text: shown(key) }))}
        selected={draft.choices[setting]}
        onSelect={(key) => {
          onChange({ choices: { ...draft.choices, [setting]: key } });
        }}
      />
    </SettingRow>
  );
}
