import * as React from 'react';

interface DownloadLinkProps {
  readonly label: string;
  readonly text: string;
  readonly type: string;
  /** Of the file. */
  readonly name: string;
}

/** A text as a file, made here: nothing is asked of a server. Where Excel keeps panes from saving files, it can be copied. */
export function DownloadLink({ label, text, type, name }: DownloadLinkProps): JSX.Element {
  const link = React.useRef<HTMLAnchorElement>(null);
  React.useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }));
    link.current?.setAttribute('href', made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [text, type]);
  return (
    // the address is made once the link is there
    <a ref={link} className="link" href="#file" download={name}>
      {label}
    </a>
  );
}
