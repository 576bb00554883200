import * as React from 'react';

interface LinkButtonProps {
  readonly label: string;
  /** What a screen reader says, where the label alone doesn't tell what happens. */
  readonly said?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** Looks like a link and does something: goes to a cell, opens a view. */
export function LinkButton({ label, said, disabled = false, onClick }: LinkButtonProps): JSX.Element {
  return (
    <button type="button" className="link" aria-label={said} disabled={disabled} onClick={onClick}>
      {label}
    </button>
  );
}
