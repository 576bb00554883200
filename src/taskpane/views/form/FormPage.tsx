import * as React from 'react';
import { SymbolButton } from '../../controls/buttons';
import { focusOn } from '../../controls/focusOn';

interface FormPageProps {
  readonly title: string;
  readonly note: string;
  /** What the arrow does. */
  readonly back: string;
  readonly onClose: () => void;
  /** What to do, always in view. */
  readonly footer: React.ReactNode;
  readonly children: React.ReactNode;
}

/** What stands in place of everything else while it is open; focus begins at its title. */
export function FormPage({ title, note, back, onClose, footer, children }: FormPageProps): JSX.Element {
  const heading = React.useRef<HTMLHeadingElement>(null);
  // Before the next key.
  React.useLayoutEffect(() => {
    focusOn(heading.current);
  }, []);
  return (
    <section className="form-page" aria-labelledby="form-title">
      <header className="form-head">
        <SymbolButton symbol="left" label={back} onClick={onClose} />
        <h1 id="form-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="small">{note}</p>
      </header>
      <div className="body">{children}</div>
      <footer className="form-foot">{footer}</footer>
    </section>
  );
}
