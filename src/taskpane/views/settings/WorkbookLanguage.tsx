import * as React from 'react';
import { workbookLanguages } from '../../../app/planView';
import { Choice } from '../../controls/Choice';
import { SettingRow } from './SettingRow';
import type { SettingsPart } from './SettingsPart';

/** In which language Piano writes into the workbook: everybody who opens the file reads the same words. */
export function WorkbookLanguage({ draft, words, onChange }: SettingsPart): JSX.Element {
  const say = words.settings;
  return (
    <section>
      <h2>{say.sheets}</h2>
      <SettingRow label={say.language} note={say.languageNote}>
        <Choice
          label={say.language}
          options={workbookLanguages.map((key) => ({ key, text: say.languages[key] }))}
          selected={draft.language}
          onSelect={(language) => {
            onChange({ language });
          }}
        />
      </SettingRow>
    </section>
  );
}
