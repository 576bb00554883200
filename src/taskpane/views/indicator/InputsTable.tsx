import * as React from 'react';
import type { PlacedInput } from '../../../app/explainIndicator';
import { nameSetting } from '../../../plan/achievement/settingWords';
import type { CellAddress } from '../../../plan/plan';
import { LinkButton } from '../../controls/LinkButton';
import type { Words } from '../../words/words';

interface InputsTableProps {
  readonly inputs: readonly PlacedInput[];
  /** Of the counting target. */
  readonly year: number;
  readonly baselineYear: number | null;
  readonly words: Words;
  readonly onGoTo: (cell: CellAddress) => void;
  readonly onOpenSettings: () => void;
}

/** Everything the judgement rests on: what it is, where it stands, what stands there. */
export function InputsTable(props: InputsTableProps): JSX.Element {
  const { inputs, words, onGoTo, onOpenSettings } = props;
  const say = words.indicatorView;
  return (
    <table className="table inputs">
      <caption className="hidden">{say.inputs.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.inputs.what}</th>
          <th scope="col">{say.inputs.cell}</th>
          <th scope="col" className="right">
            {say.inputs.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {inputs.map((input) => {
          const { cell } = input;
          const name = nameOf(input, props);
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                {cell === null ? (
                  <LinkButton label={say.openSettings} onClick={onOpenSettings} />
                ) : (
                  <LinkButton
                    label={cell}
                    said={say.goTo(cell)}
                    onClick={() => {
                      onGoTo(cell);
                    }}
                  />
                )}
              </td>
              <td className="right number">{input.shown === '' ? say.emptyCell : input.shown}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function nameOf(input: PlacedInput, { year, baselineYear, words }: InputsTableProps): string {
  const say = words.indicatorView.input;
  switch (input.input) {
    case 'target':
      return say.target(year);
    case 'baseline':
      return say.baseline(baselineYear);
    case 'actual':
      return say.actual;
    case 'referenceDate':
      return say.referenceDate;
    case 'setting':
      return nameSetting(input.setting, words.language);
  }
}
