import * as React from 'react';
import { Symbol } from './Symbol';

interface SearchFieldProps {
  /** Shown while it is empty, and its name. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The browser's own search field: Fabric's draws its signs from a font the pane doesn't load. */
export function SearchField({ label, value, onChange }: SearchFieldProps): JSX.Element {
  return (
    <div className="search">
      <Symbol name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
