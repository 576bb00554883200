import * as React from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text; its name is only said. */
export function TextField({ label, value, onChange }: TextFieldProps): JSX.Element {
  return (
    <input
      type="text"
      className="field number"
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={({ target }) => {
        onChange(target.value);
      }}
    />
  );
}
