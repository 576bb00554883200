import * as React from 'react';
import { DefaultButton, IconButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Symbol, type SymbolName } from './Symbol';

interface ButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  /** Stays where it is and keeps focus, but can't be pressed. */
  readonly busy?: boolean;
  /** What a screen reader says, where the label alone doesn't tell of what. */
  readonly said?: string;
}

const wrapping = { height: 'auto', minHeight: 32, minWidth: 0, padding: '4px 8px', lineHeight: '18px' };

/** The one thing to do in its place. */
export function MainButton({
  label,
  busy = false,
  onClick,
  symbol,
}: ButtonProps & { symbol?: SymbolName }): JSX.Element {
  return (
    <PrimaryButton
      className="main-button"
      styles={{ root: wrapping, flexContainer: { gap: 6, fontWeight: 600 }, label: { lineHeight: '18px', margin: 0 } }}
      allowDisabledFocus
      disabled={busy}
      onClick={onClick}
    >
      {symbol !== undefined && <Symbol name={symbol} />}
      {label}
    </PrimaryButton>
  );
}

export function PlainButton({ label, busy = false, onClick }: ButtonProps): JSX.Element {
  return (
    <DefaultButton
      styles={{ root: wrapping, flexContainer: { fontWeight: 600 }, label: { lineHeight: '18px', margin: 0 } }}
      allowDisabledFocus
      disabled={busy}
      onClick={onClick}
    >
      {label}
    </DefaultButton>
  );
}

export function SmallButton({ label, said, busy = false, onClick }: ButtonProps): JSX.Element {
  return (
    <DefaultButton
      styles={{ root: { ...wrapping, minHeight: 28, padding: '3px 10px' } }}
      {...(said !== undefined && { ariaLabel: said })}
      allowDisabledFocus
      disabled={busy}
      text={label}
      onClick={onClick}
    />
  );
}

/** A button that is only its symbol: it says what it does to whoever can't see it, and on hovering. */
export function SymbolButton({ label, onClick, symbol }: ButtonProps & { readonly symbol: SymbolName }): JSX.Element {
  return (
    <IconButton
      styles={{
        root: { width: 24, height: 24, flex: 'none', color: 'var(--fg)' },
        rootHovered: { color: 'var(--fg)' },
        rootPressed: { color: 'var(--fg)' },
      }}
      ariaLabel={label}
      title={label}
      onClick={onClick}
    >
      <Symbol name={symbol} />
    </IconButton>
  );
}
