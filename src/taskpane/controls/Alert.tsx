import * as React from 'react';
import { SymbolButton } from './buttons';
import { Symbol } from './Symbol';

interface AlertProps {
  readonly title: string;
  readonly text: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly action: JSX.Element;
}

/** Interrupts a screen reader: for what the host refused, and for nothing else. Own markup, as Fabric's draws its icon from a font. */
export function Alert({ title, text, close, onClose, action }: AlertProps): JSX.Element {
  return (
    <div className="alert">
      <Symbol name="error" />
      <div role="alert">
        <p className="strong">{title}</p>
        <p>{text}</p>
      </div>
      <SymbolButton symbol="close" label={close} onClick={onClose} />
      <div className="alert-action">{action}</div>
    </div>
  );
}
