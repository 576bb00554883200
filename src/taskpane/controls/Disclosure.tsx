import * as React from 'react';
import { Symbol } from './Symbol';

interface DisclosureProps {
  readonly label: string;
  readonly children: React.ReactNode;
}

/** Opens and closes; what is closed isn't drawn. */
export function Disclosure({ label, children }: DisclosureProps): JSX.Element {
  const [isOpen, setOpen] = React.useState(false);
  return (
    <div className="disclosure">
      <button
        type="button"
        className="disclosure-label"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <Symbol name={isOpen ? 'down' : 'right'} />
        {label}
      </button>
      {isOpen && <div className="disclosure-body">{children}</div>}
    </div>
  );
}
