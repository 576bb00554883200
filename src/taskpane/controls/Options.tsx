import * as React from 'react';

interface OptionsProps {
  /** Id of what names them. */
  readonly labelledBy: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  readonly selected: string;
  readonly onSelect: (key: string) => void;
}

/** One of a few, all in view: one stop for the Tab key, arrows choose. */
export function Options({ labelledBy, options, selected, onSelect }: OptionsProps): JSX.Element {
  return (
    <div role="radiogroup" aria-labelledby={labelledBy}>
      {options.map(({ key, text }) => (
        <label key={key} className="option">
          <input
            type="radio"
            name={labelledBy}
            checked={key === selected}
            onChange={() => {
              onSelect(key);
            }}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}
