import * as React from 'react';

interface OptionsProps {
  /** Id of what names them. */
  readonly labelledBy: string;
  readonly options: readonly {
    readonly key: string;
    readonly text: string;
    /** What there is to say of it. */
    readonly note?: string | null;
  }[];
  readonly selected: string;
  readonly onSelect: (key: string) => void;
}

/** One of a few, all in view: one stop for the Tab key, arrows choose. */
export function Options({ labelledBy, options, selected, onSelect }: OptionsProps): JSX.Element {
  return (
    <div role="radiogroup" aria-labelledby={labelledBy}>
      {options.map(({ key, text, note = null }) => (
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
          {note !== null && <span className="small">{note}</span>}
        </label>
      ))}
    </div>
  );
}
