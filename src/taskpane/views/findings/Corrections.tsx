import * as React from 'react';
import type { PlanView } from '../../../app/planView';
import { readsAlike } from '../../../app/readsAlike';
import type { FindingReport } from '../../../app/report';
import { Options } from '../../controls/Options';
import { TextField } from '../../controls/TextField';
import type { Words } from '../../words/words';

/** One of the finding's corrections by its place, or a person's own text. */
export interface Choice {
  readonly place: number;
  readonly own: string | null;
}

export const initialChoice = ({ corrections, written }: FindingReport): Choice => ({
  place: 0,
  own: corrections.length === 0 ? written : null,
});

/** What is owed beside a result, or differs from what was fixed, is not put right by another result. */
const notOfTheCell = ['ACT-054', 'ACT-055', 'ACT-071'];

/** Whether Piano knows how to write the cell: that of a target, a baseline or a result, or one it has a correction for. */
export const isCorrectable = ({ code, cell, corrections }: FindingReport): boolean =>
  cell !== null && !notOfTheCell.includes(code) && (corrections.length > 0 || /^(?:TGT|BAS|ACT)-/.test(code));

/** The whole new text of the cell; null while there is nothing new to write. */
export function chosenText({ corrections, written }: FindingReport, { place, own }: Choice): string | null {
  const text = own === null ? corrections[place] : own.trim();
  return text === undefined || text === '' || text === written ? null : text;
}

interface CorrectionsProps {
  readonly finding: FindingReport;
  readonly view: PlanView;
  readonly choice: Choice;
  readonly words: Words;
  readonly onChoose: (choice: Choice) => void;
}

const ownKey = 'own';

/** What to write in place of what stands there: the preview is the choice itself. */
export function Corrections({ finding, view, choice, words, onChoose }: CorrectionsProps): JSX.Element | null {
  const alike = React.useMemo(
    () => finding.corrections.map((text) => readsAlike(view, finding, text)),
    [view, finding],
  );
  if (!isCorrectable(finding)) return null;
  const { corrections, written } = finding;
  const say = words.findingsView;
  const field = (
    <TextField
      label={say.ownText}
      value={choice.own ?? ''}
      onChange={(own) => {
        onChoose({ ...choice, own });
      }}
    />
  );
  return (
    <div className="corrections">
      <h4 id="instead" className="small strong">
        {say.instead[0]} <del className="number">{written === '' ? words.emptyCell : written}</del> {say.instead[1]}
      </h4>
      {corrections.length > 0 && (
        <Options
          labelledBy="instead"
          options={[
            ...corrections.map((text, place) => ({
              key: String(place),
              text,
              note: alike[place] === true ? say.asRead : null,
            })),
            { key: ownKey, text: say.otherText },
          ]}
          selected={choice.own === null ? String(choice.place) : ownKey}
          onSelect={(key) => {
            onChoose(key === ownKey ? { ...choice, own: written } : { place: Number(key), own: null });
          }}
        />
      )}
      {choice.own !== null && field}
    </div>
  );
}
