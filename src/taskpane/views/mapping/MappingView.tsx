import * as React from 'react';
import type { PlanChoice } from '../../../app/choosePlan';
import type { ColumnsListed } from '../../../app/listColumns';
import type { Refusal } from '../../../app/outcome';
import { MainButton, PlainButton } from '../../controls/buttons';
import type { Words } from '../../words/words';
import { FormPage } from '../form/FormPage';
import { ColumnsForm } from './ColumnsForm';

interface MappingViewProps {
  readonly busy: boolean;
  readonly words: Words;
  readonly onList: () => Promise<ColumnsListed | Refusal>;
  readonly onChoose: (choice: Partial<PlanChoice>) => void;
  readonly onClose: () => void;
}

/** Where headings don't say it, a person says which column holds what. */
export function MappingView({ busy, words, onList, onChoose, onClose }: MappingViewProps): JSX.Element {
  const [listed, setListed] = React.useState<ColumnsListed | Refusal | null>(null);
  const [choice, setChoice] = React.useState<Partial<PlanChoice> | null>(null);
  const say = words.mapping;
  React.useEffect(() => {
    let isShown = true;
    void onList().then((outcome) => {
      if (isShown) setListed(outcome);
    });
    return () => {
      isShown = false;
    };
  }, [onList]);
  return (
    <FormPage
      title={say.title}
      note={say.note}
      back={say.back}
      onClose={onClose}
      footer={
        <>
          <MainButton
            label={say.use}
            busy={busy || choice === null}
            onClick={() => {
              if (choice !== null) onChoose(choice);
            }}
          />
          <PlainButton label={say.cancel} onClick={onClose} />
        </>
      }
    >
      {listed === null && <p role="status">{say.reading}</p>}
      {listed?.status === 'refused' && (
        <p role="alert">
          <b>{listed.message}</b> {listed.remedy}
        </p>
      )}
      {listed?.status === 'done' &&
        (listed.sheets.length === 0 ? (
          <p>{say.empty}</p>
        ) : (
          <ColumnsForm sheets={listed.sheets} words={words} onReady={setChoice} />
        ))}
    </FormPage>
  );
}
