import * as React from 'react';

interface ChoiceProps<Key extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly text: string }[];
  readonly selected: Key;
  readonly onSelect: (key: Key) => void;
}

/** One of several, in a list that opens. The browser's own: Fabric's weighs as much as a view. */
export function Choice<Key extends string>({ label, options, selected, onSelect }: ChoiceProps<Key>): JSX.Element {
  return (
    <select
      className="field"
      aria-label={label}
      value={selected}
      onChange={({ target }) => {
        const chosen = options.find(({ key }) => key === target.value);
        if (chosen !== undefined) onSelect(chosen.key);
      }}
    >
      {options.map(({ key, text }) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
}
