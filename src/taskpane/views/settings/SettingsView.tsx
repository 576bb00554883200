import * as React from 'react';
import { MainButton, PlainButton } from '../../controls/buttons';
import type { PlanViewProps } from '../PlanTabs';
import { FormPage } from '../form/FormPage';
import { Calculation } from './Calculation';
import { Columns } from './Columns';
import { Means } from './Means';
import { Period } from './Period';
import { Sheets } from './Sheets';
import { draftOf, faultsIn, patchOf, type SettingsDraft } from './settingsDraft';

interface SettingsViewProps extends PlanViewProps {
  readonly onClose: () => void;
}

/** How this workbook's plan is judged. Nothing is stored until it is saved, and nothing that makes no sense can be. */
export function SettingsView({
  report,
  view,
  busy,
  words,
  start,
  onGoToSheet,
  onClose,
}: SettingsViewProps): JSX.Element {
  const { settings } = view;
  const { year } = report.plan;
  const [draft, setDraft] = React.useState<SettingsDraft>(() => draftOf(settings, year));
  const say = words.settings;
  const faults = faultsIn(draft, words.language);
  const part = {
    draft,
    faults,
    words,
    onChange: (changed: Partial<SettingsDraft>) => {
      setDraft((before) => ({ ...before, ...changed }));
    },
  };
  const isSound = Object.keys(faults).length === 0;
  return (
    <FormPage
      title={say.title}
      note={say.note}
      back={say.back}
      onClose={onClose}
      footer={
        <>
          <MainButton
            label={say.save}
            busy={busy || !isSound}
            onClick={() => {
              start({ kind: 'changeSettings', patch: patchOf(draft, settings, year) });
              onClose();
            }}
          />
          <PlainButton label={say.cancel} onClick={onClose} />
        </>
      }
    >
      <Period {...part} report={report} />
      <Calculation {...part} />
      <Means {...part} />
      <Columns {...part} />
      <Sheets {...part} made={view.made} onGoToSheet={onGoToSheet} />
    </FormPage>
  );
}
