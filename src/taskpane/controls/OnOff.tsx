import * as React from 'react';
import { Toggle } from 'office-ui-fabric-react/lib/Toggle';

interface OnOffProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function OnOff({ label, checked, onChange }: OnOffProps): JSX.Element {
  return (
    <Toggle
      ariaLabel={label}
      checked={checked}
      styles={{ root: { margin: 0 }, pill: { height: 24, borderRadius: 12, borderColor: 'var(--edge)' } }}
      onChange={(_, now) => {
        onChange(now ?? false);
      }}
    />
  );
}
