import * as React from 'react';
import { SmallButton } from './buttons';
import { copyText } from './copyText';

interface CopyableTextProps {
  readonly text: string;
  /** Name of the field that shows the text. */
  readonly label: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** A text to take away: shown whole, so that it can be read first and copied by hand where nothing else works. */
export function CopyableText({ text, label, copy, copied, notCopied }: CopyableTextProps): JSX.Element {
  const field = React.useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = React.useState('');
  return (
    <div className="copyable">
      <textarea ref={field} readOnly rows={8} aria-label={label} value={text} />
      <div className="copyable-action">
        <SmallButton
          label={copy}
          onClick={() => {
            void copyText(text, field.current).then((done) => {
              setSaid(done ? copied : notCopied);
            });
          }}
        />
        <span role="status" className="small">
          {said}
        </span>
      </div>
    </div>
  );
}
