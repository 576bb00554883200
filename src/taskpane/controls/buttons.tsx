import * as React from 'react';
import { DefaultButton, IconButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Symbol } from './Symbol';

const dense = { root: { minHeight: 28, height: 'auto', padding: '3px 10px', minWidth: 0 } };

interface MainButtonProps {
  readonly label: string;
  /** Stays where it is and keeps focus, but can't be pressed. */
  readonly busy: boolean;
  readonly onClick: () => void;
}

/** The one thing to do: Ricalcola. */
export function MainButton({ label, busy, onClick }: MainButtonProps): JSX.Element {
  return (
    <PrimaryButton
      className="main-button"
      styles={{ root: { height: 'auto', minHeight: 32, flex: 1 }, flexContainer: { gap: 6, fontWeight: 600 } }}
      allowDisabledFocus
      disabled={busy}
      onClick={onClick}
    >
      <Symbol name="sync" />
      {label}
    </PrimaryButton>
  );
}

export function SmallButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }): JSX.Element {
  return <DefaultButton styles={dense} text={label} onClick={onClick} />;
}

export function CloseButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }): JSX.Element {
  return (
    <IconButton
      styles={{ root: { width: 24, height: 24, color: 'var(--fg)' }, rootHovered: { color: 'var(--fg)' } }}
      ariaLabel={label}
      onClick={onClick}
    >
      <Symbol name="close" />
    </IconButton>
  );
}
