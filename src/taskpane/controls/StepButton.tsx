import * as React from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import { Symbol } from './Symbol';

interface StepButtonProps {
  readonly way: 'up' | 'down';
  readonly label: string;
  /** At the end of the list: it keeps its place and its focus. */
  readonly disabled: boolean;
  readonly onClick: () => void;
}

export function StepButton({ way, label, disabled, onClick }: StepButtonProps): JSX.Element {
  return (
    <IconButton
      styles={{ root: { width: 28, height: 28, color: 'var(--fg)' }, rootDisabled: { backgroundColor: 'transparent' } }}
      ariaLabel={label}
      disabled={disabled}
      allowDisabledFocus
      onClick={onClick}
    >
      <Symbol name={way} />
    </IconButton>
  );
}
