import * as React from 'react';
import { workbookLanguages, type PlanView } from '../../../app/planView';
import { Choice } from '../../controls/Choice';
import { LinkButton } from '../../controls/LinkButton';
import { OnOff } from '../../controls/OnOff';
import { SettingRow } from './SettingRow';
import type { SettingsPart } from './SettingsPart';

interface SheetsProps extends SettingsPart {
  readonly made: PlanView['made'];
  readonly onGoToSheet: (sheet: string) => void;
}

/** The sheets Piano made, and in which language it writes into the workbook: everybody who opens the file reads the same. */
export function Sheets({ draft, words, made, onChange, onGoToSheet }: SheetsProps): JSX.Element {
  const say = words.settings;
  return (
    <section>
      <h2>{say.sheets}</h2>
      <p className="small">{made.length === 0 ? say.noSheets : say.sheetsThere(made.length)}</p>
      {made.length > 0 && (
        <ul className="made-sheets">
          {made.map(({ name, sheet }) => (
            <li key={sheet}>
              <LinkButton
                label={name}
                onClick={() => {
                  onGoToSheet(sheet);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <SettingRow label={say.officesApart} note={say.officesApartNote}>
        <OnOff
          label={say.officesApart}
          checked={draft.officesApart}
          onChange={(officesApart) => {
            onChange({ officesApart });
          }}
        />
      </SettingRow>
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
