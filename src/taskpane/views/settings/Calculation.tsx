import * as React from 'react';
import { defaultSettings } from '../../../plan/achievement/settings';
import { nameSetting, showSetting } from '../../../plan/achievement/settingWords';
import { Choice } from '../../controls/Choice';
import { ChoiceSetting } from './ChoiceSetting';
import { SettingRow } from './SettingRow';
import type { SettingsPart } from './SettingsPart';
import { ShareSetting } from './ShareSetting';

/** How a degree is measured. */
export function Calculation(part: SettingsPart): JSX.Element {
  const say = part.words.settings;
  return (
    <section>
      <h2>{say.calculation}</h2>
      <ChoiceSetting {...part} setting="method" />
      <ChoiceSetting {...part} setting="atMost" note={say.atMostNote} />
      <ShareSetting {...part} setting="partlyMetFrom" step={5} />
      <ShareSetting {...part} setting="tolerance" step={1} />
      <ChoiceSetting {...part} setting="equals" />
      <DaysLate {...part} />
      <Scale {...part} />
      <ChoiceSetting {...part} setting="missedLevel" />
    </section>
  );
}

/** All is lost on the first day, or so much for each. */
function DaysLate(part: SettingsPart): JSX.Element {
  const { draft, words, onChange } = part;
  const label = nameSetting('lossPerDayLate', words.language);
  const say = words.settings;
  const isAllAtOnce = draft.typed.lossPerDayLate === '100';
  const allAtOnce = showSetting(defaultSettings, 'lossPerDayLate', words.language);
  return (
    <>
      <SettingRow label={label} byDefault={say.byDefault(allAtOnce, isAllAtOnce)}>
        <Choice
          label={label}
          options={[
            { key: 'allAtOnce', text: allAtOnce },
            { key: 'eachDay', text: say.eachDay },
          ]}
          selected={isAllAtOnce ? 'allAtOnce' : 'eachDay'}
          onSelect={(key) => {
            onChange({ typed: { ...draft.typed, lossPerDayLate: key === 'allAtOnce' ? '100' : '1' } });
          }}
        />
      </SettingRow>
      {!isAllAtOnce && <ShareSetting {...part} setting="lossPerDayLate" step={1} note={say.eachDayNote} />}
    </>
  );
}

function Scale({ draft, faults, words, onChange }: SettingsPart): JSX.Element {
  const label = nameSetting('scale', words.language);
  const fault = faults.scale === undefined ? null : { id: 'fault-scale', sentence: faults.scale };
  return (
    <SettingRow label={label} note={words.settings.scaleNote} fault={fault}>
      <textarea
        className="field"
        rows={2}
        aria-label={label}
        aria-invalid={fault !== null}
        {...(fault !== null && { 'aria-describedby': fault.id })}
        value={draft.scale}
        onChange={({ target }) => {
          onChange({ scale: target.value });
        }}
      />
    </SettingRow>
  );
}
