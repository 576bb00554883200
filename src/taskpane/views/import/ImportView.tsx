import * as React from 'react';
import { MainButton, PlainButton } from '../../controls/buttons';
import type { Failure } from '../../paneState';
import type { Words } from '../../words/words';
import { FormPage } from '../form/FormPage';

interface ImportViewProps {
  /** Why the last import was refused; null when it wasn't. */
  readonly failure: Failure | null;
  readonly busy: boolean;
  readonly words: Words;
  readonly onImport: (text: string, year: number | null) => void;
  readonly onClose: () => void;
}

/** Makes a plan's sheet of the text copied out of its PDF. */
export function ImportView({ failure, busy, words, onImport, onClose }: ImportViewProps): JSX.Element {
  const [text, setText] = React.useState('');
  const [year, setYear] = React.useState('');
  const say = words.importing;
  const isYear = year === '' || /^20\d\d$/.test(year.trim());
  return (
    <FormPage
      title={say.title}
      note={say.note}
      back={say.back}
      onClose={onClose}
      footer={
        <>
          <MainButton
            label={say.import}
            busy={busy || text.trim() === '' || !isYear}
            onClick={() => {
              onImport(text, year.trim() === '' ? null : Number(year));
            }}
          />
          <PlainButton label={say.cancel} onClick={onClose} />
        </>
      }
    >
      {failure !== null && (
        <p className="fault" role="alert">
          <b>{failure.message}</b> {failure.reason === 'noYearInText' ? say.sayYear : failure.remedy}
        </p>
      )}
      <ol className="steps-to-do">
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <textarea
        className="field paste"
        rows={10}
        aria-label={say.text}
        placeholder={say.placeholder}
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <label className="setting">
        <span className="setting-name">{say.year}</span>
        <input
          className="field"
          inputMode="numeric"
          aria-invalid={!isYear}
          value={year}
          onChange={({ target }) => {
            setYear(target.value);
          }}
        />
      </label>
      <p className={isYear ? 'small' : 'fault'}>{isYear ? say.yearNote : say.notAYear}</p>
    </FormPage>
  );
}
